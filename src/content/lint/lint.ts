import type { ContentIssue } from '../content-issue.ts';
import type { SoundCourse } from '../course-files.ts';
import { lintRules } from './index.ts';
import { type LintCourse, type LintOptions, lintCourse } from './lint-course.ts';
import type { Finding, LintRule } from './lint-rule.ts';
import { isExpired, type Waiver, waiverFor, waiverIssues, waiversOf } from './waivers.ts';

export interface LintResult {
  /** The course as the rules read it, in its source language. */
  readonly course: LintCourse;
  /** Errors and warnings that no waiver covers, and what is wrong with waivers. The code is the id of the rule. */
  readonly issues: readonly ContentIssue[];
  /** What stands in the report alone. */
  readonly information: readonly ContentIssue[];
  readonly waived: readonly { readonly waiver: Waiver; readonly issue: ContentIssue }[];
  /** Lines by rule. */
  readonly numbers: readonly { readonly rule: string; readonly title: string; readonly lines: readonly string[] }[];
}

/** Runs every rule over a sound course, in its source language and in each translation. */
export function lint(files: SoundCourse, options: LintOptions, rules: readonly LintRule[] = lintRules): LintResult {
  const course = lintCourse(files, options);
  const others = Object.keys(files.translations).map((language) => lintCourse(files, options, language));
  const waivers = waiversOf(files);
  const used = new Set<Waiver>();
  const result = {
    issues: [] as ContentIssue[],
    information: [] as ContentIssue[],
    waived: [] as LintResult['waived'][number][],
  };
  for (const rule of rules) {
    for (const finding of findings(rule, course, others)) {
      const issue = issueOf(rule, finding);
      const waiver = waiverFor(rule.id, finding, waivers);
      if (finding.severity === 'information') result.information.push(issue);
      else if (waiver) {
        used.add(waiver);
        if (!isExpired(waiver, options.today)) result.waived.push({ waiver, issue });
      } else result.issues.push(issue);
    }
  }
  const ids = new Set(rules.map(({ id }) => id));
  result.issues.push(...waiverIssues(waivers, used, ids, options.today));
  const numbers = rules.flatMap(({ id, title, numbers: print }) =>
    print ? [{ rule: id, title, lines: print(course) }] : [],
  );
  return { course, ...result, numbers };
}

/** In a translation only what stands in its texts counts: all else was found in the source already. */
function findings(rule: LintRule, course: LintCourse, others: readonly LintCourse[]): readonly Finding[] {
  const translated = others.flatMap((other) =>
    rule.find(other).filter(({ file }) => file.path.startsWith('translations/')),
  );
  return [...rule.find(course), ...translated];
}

function issueOf({ id }: LintRule, { file, path, at, severity, message, mend }: Finding): ContentIssue {
  const words = { severity: severity === 'information' ? ('warning' as const) : severity, code: id, message, mend };
  return at === undefined ? file.json.issue(path, words) : file.json.issueInText(path, at, words);
}
