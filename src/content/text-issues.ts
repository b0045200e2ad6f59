import type { IssueWords } from './content-issue.ts';

/** An issue inside a text; `at` counts UTF-16 units of the text, 0 for the first. */
export interface TextIssue extends IssueWords {
  readonly at: number;
}

const htmlTag = /<(?=[a-z/!?])/gi;

/** What looks like mark-up and would reach learners as plain characters, because course texts do not know it. */
const unsupported: readonly { readonly looks: RegExp; readonly name: string; readonly mend: string }[] = [
  { looks: /<(?=(https?|mailto):)/gi, name: 'An address in angle brackets', mend: 'Write [words](https://…).' },
  { looks: /`+[^`\n]*`*/g, name: 'Code in backticks', mend: 'Write it in “quotation marks” or **strong**.' },
  { looks: /!\[/g, name: 'An image', mend: 'Use a block of type "figure".' },
  { looks: /^#{1,6}\s/gm, name: 'A heading', mend: 'Use the "heading" or "title" field, or a part of its own.' },
  { looks: /^\s*>/gm, name: 'A quotation block', mend: 'Write it in “quotation marks”.' },
  { looks: /^\s*([-*_])(\s*\1){2,}\s*$/gm, name: 'A line across', mend: 'Start a new block.' },
  { looks: /^=+\s*$/gm, name: 'An underline', mend: 'Use the "heading" field.' },
  {
    looks: /&(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/gi,
    name: 'A character reference',
    mend: 'Write the character itself.',
  },
  { looks: /~~/g, name: 'Struck-out text', mend: 'Leave it out.' },
];

/** Issues of a text that may hold mark-up. */
export function unsupportedMarkup(text: string): TextIssue[] {
  const hidden = withoutEscapes(text);
  const others = unsupported.flatMap(({ looks, name, mend }) =>
    [...hidden.matchAll(looks)].map(({ 0: found, index }) => ({
      at: index + found.length - found.trimStart().length,
      code: 'unsupported-markup',
      message: `${name} does not work in a course text.`,
      mend,
    })),
  );
  return [...htmlIn(hidden), ...others];
}

/** Issues of a text that takes no mark-up. `{{ID}}` is allowed, since it is a value and no mark-up. */
export function markupInPlain(text: string): TextIssue[] {
  const found = /\*\*|\[\^|\]\(|(?<![\w*])\*[^\s*][^*]*\*/.exec(text);
  const line = text.search(/\n/);
  return [
    ...htmlIn(text),
    ...(found
      ? [
          {
            at: found.index,
            code: 'markup-in-plain',
            message: `This field takes no mark-up, and "${found[0]}" stands in it.`,
            mend: 'Remove the marks; put the citation into a text that takes one.',
          },
        ]
      : []),
    ...(line >= 0
      ? [
          {
            at: line,
            code: 'not-one-paragraph',
            message: 'This field takes one line, and a line break stands in it.',
            mend: 'Write it as one line.',
          },
        ]
      : []),
  ];
}

function htmlIn(text: string): TextIssue[] {
  return [...text.matchAll(htmlTag)]
    .filter(({ index }) => !/^<(https?|mailto):/i.test(text.slice(index)))
    .map(({ index }) => ({
      at: index,
      code: 'raw-html',
      message: `HTML does not work in a course: "${/^<[^\s>]*>?/.exec(text.slice(index))?.[0] ?? '<'}".`,
      mend: 'Use *em*, **strong**, lists and links; write \\< for the character itself.',
    }));
}

/** Escaped characters blanked out, so that they look like no mark-up; the length stays. */
function withoutEscapes(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, '  ');
}

/** Whether an address may stand in a course. */
export function isSafeAddress(address: string): boolean {
  return /^https:\/\/[^\s/]+|^mailto:[^\s@]+@[^\s@]+$/i.test(address);
}

/** `what` stands where one paragraph belongs. */
export function notOneParagraph(at: number, what: string): TextIssue {
  return {
    at,
    code: 'not-one-paragraph',
    message: `This field takes one paragraph, and ${what} stands in it.`,
    mend: 'Write it as one paragraph; put a backslash before a number or dash that begins no list.',
  };
}
