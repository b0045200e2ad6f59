import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { ContentIssue, IssueWords } from './content-issue.ts';

export type JsonPath = readonly (string | number)[];

/** One JSON file as an author wrote it: the value, and where each piece of it stands. */
export interface JsonFile {
  readonly path: string;
  /** As far as it could be read; undefined for an empty file. */
  readonly value: unknown;
  /** Whether nothing was lost while reading. */
  readonly isWhole: boolean;
  /** An issue at the value of a JSON path; where that is missing, at the nearest thing around it. */
  issue(path: JsonPath, words: IssueWords): ContentIssue;
  /** An issue at a field's name. */
  issueAtKey(path: JsonPath, key: string, words: IssueWords): ContentIssue;
  /** An issue at a character (UTF-16 unit, 0 for the first) of the string at a path; escapes before it are counted. */
  issueInText(path: JsonPath, at: number, words: IssueWords): ContentIssue;
}

/** Reads JSON tolerantly: every syntax error is an issue with its place, and what could be read is there. */
export function parseJson(path: string, text: string): { file: JsonFile; issues: ContentIssue[] } {
  const errors: ParseError[] = [];
  const clean = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const tree = parseTree(clean, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const place = placesOf(clean);
  const issueAt = (offset: number, { severity = 'error', ...words }: IssueWords): ContentIssue => ({
    file: path,
    ...place(offset),
    severity,
    ...words,
  });
  const around = (at: JsonPath): Node | undefined => {
    for (let length = at.length; tree && length >= 0; length--) {
      const node = findNodeAtLocation(tree, at.slice(0, length));
      if (node) return node;
    }
    return tree;
  };

  const file: JsonFile = {
    path,
    value: tree && getNodeValue(tree),
    isWhole: errors.length === 0,
    issue: (at, words) => issueAt(around(at)?.offset ?? 0, words),
    issueAtKey: (at, key, words) => {
      const property = around(at)?.children?.find((child) => child.children?.[0]?.value === key);
      return issueAt(property?.offset ?? around(at)?.offset ?? 0, words);
    },
    issueInText: (at, character, words) => {
      const node = around(at);
      if (node?.type !== 'string') return issueAt(node?.offset ?? 0, words);
      return issueAt(
        node.offset + 1 + rawLength(clean.slice(node.offset + 1, node.offset + node.length), character),
        words,
      );
    },
  };
  return { file, issues: [...syntaxIssues(clean, errors, issueAt), ...twice(tree, issueAt)] };
}

function placesOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = starts.length;
    while (line > 1 && (starts[line - 1] ?? 0) > offset) line--;
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** How many characters of a JSON string, as written, the first `count` characters of its value take. */
function rawLength(raw: string, count: number): number {
  let at = 0;
  for (let seen = 0; seen < count; seen++) {
    if (raw[at] !== '\\') at += 1;
    else at += raw[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}

/** JSON lets a field stand twice and keeps the last; an author has then lost the first without a word. */
function twice(node: Node | undefined, issueAt: (offset: number, words: IssueWords) => ContentIssue): ContentIssue[] {
  const found = (node?.children ?? []).flatMap((child) => twice(child, issueAt));
  if (node?.type !== 'object') return found;
  const seen = new Set<unknown>();
  for (const property of node.children ?? []) {
    const key: unknown = property.children?.[0]?.value;
    if (seen.has(key))
      found.push(
        issueAt(property.offset, {
          code: 'field-twice',
          message: `The field "${String(key)}" stands twice here.`,
          mend: 'Keep one of the two.',
        }),
      );
    seen.add(key);
  }
  return found;
}

/**
 * The first error of each line: those after it on the same line mostly follow from it. After a text that does not end, all
 * the rest of the file is read wrong.
 */
function syntaxIssues(
  text: string,
  errors: readonly ParseError[],
  issueAt: (offset: number, words: IssueWords) => ContentIssue,
): ContentIssue[] {
  const unended = errors.findIndex(({ error }) => printParseErrorCode(error) === 'UnexpectedEndOfString');
  const issues = errors.slice(0, unended < 0 ? undefined : unended + 1).map((error) => {
    const before = text.slice(0, error.offset).trimEnd();
    const ends = /[}\]]/.test(text[error.offset] ?? '') && before.endsWith(',');
    return ends
      ? issueAt(before.length - 1, trailingComma)
      : issueAt(error.offset, syntaxWords(error, before.split('\n').length));
  });
  return issues.filter(({ line }, at) => issues.findIndex((issue) => issue.line === line) === at);
}

const trailingComma = {
  code: 'syntax',
  message: 'A comma stands after the last entry, and JSON allows none there.',
  mend: 'Remove this comma.',
};

/** @param lineBefore where the text before the error ends: a comma that is missing belongs there. */
function syntaxWords({ error }: ParseError, lineBefore: number): IssueWords {
  const name = printParseErrorCode(error);
  const [message, mend] = syntax[name] ?? [`This is not JSON (${name}).`, 'Compare with the lines around it.'];
  return { code: 'syntax', message, mend: mend.replace('{line}', String(lineBefore)) };
}

/** Message and mend by the parser's name of the error. */
const syntax: Readonly<Record<string, readonly [string, string]>> = {
  InvalidCommentToken: [
    'A comment stands here, and JSON has none.',
    'Remove it; a "note" field can hold remarks where one is allowed.',
  ],
  PropertyNameExpected: ['The name of a field is missing here.', 'Write it in double quotes.'],
  ValueExpected: ['A value is missing here.', 'Write the value, or remove what asks for one.'],
  ColonExpected: ['A colon is missing here.', 'Write a colon between the name of the field and its value.'],
  CommaExpected: ['A comma is missing here.', 'Write a comma at the end of line {line}.'],
  CloseBraceExpected: ['A closing brace is missing here.', 'Write } to end what { began.'],
  CloseBracketExpected: ['A closing bracket is missing here.', 'Write ] to end what [ began.'],
  EndOfFileExpected: ['The file goes on after its end.', 'Remove what stands after the last }.'],
  InvalidSymbol: [
    'This word is not JSON.',
    'Put text in straight double quotes ("), not “ ”. A quotation mark inside a text is \\" or “ ”.',
  ],
  InvalidNumberFormat: [
    'This number is not written as JSON wants it.',
    'Write it as 12 or 0.6, without a leading 0 or +.',
  ],
  UnexpectedEndOfComment: ['A comment stands here, and JSON has none.', 'Remove it.'],
  UnexpectedEndOfString: [
    'This text has no closing quotation mark.',
    'End it with ". Write a line break inside a text as \\n.',
  ],
  UnexpectedEndOfNumber: ['This number is not complete.', 'Write it as 12 or 0.6.'],
  InvalidUnicode: ['This \\u does not name a character.', 'Write \\u and four digits, or the character itself.'],
  InvalidEscapeCharacter: [
    'This backslash has no meaning here.',
    'Write \\\\ for a backslash, \\" for a quotation mark.',
  ],
  InvalidCharacter: [
    'A character stands here that JSON does not allow.',
    'Write a line break inside a text as \\n, a tab as \\t.',
  ],
};
