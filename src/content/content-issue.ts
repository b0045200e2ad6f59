/** Something in a content file that an author should mend. An error keeps the course from being compiled. */
export interface ContentIssue {
  /** Path inside the content folder. */
  readonly file: string;
  /** 1 for the first. */
  readonly line: number;
  /** 1 for the first; in UTF-16 units. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** What is not right, as a sentence. */
  readonly message: string;
  /** What to do, as a sentence. */
  readonly mend: string;
}

/** What an issue says, before it has a place. */
export type IssueWords = Pick<ContentIssue, 'code' | 'message' | 'mend'> & Partial<Pick<ContentIssue, 'severity'>>;

/** `file:line:column severity code message`, and the mend on an indented line. `folder` stands before the file. */
export function formatIssue(issue: ContentIssue, folder = ''): string {
  const place = `${folder}${issue.file}:${issue.line}:${issue.column}`;
  return `${place} ${issue.severity} ${issue.code} ${issue.message}\n    ${issue.mend}`;
}

export function hasErrors(issues: readonly ContentIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** By file and place, each said once. */
export function sortedIssues(issues: readonly ContentIssue[]): ContentIssue[] {
  const said = new Set<string>();
  return [...issues]
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.code, b.code) ||
        compare(a.message, b.message),
    )
    .filter((issue) => {
      const words = formatIssue(issue);
      return !said.has(words) && said.add(words);
    });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
