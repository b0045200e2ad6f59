import type { TextIssue } from './text-issues.ts';

/** A piece of text before the values of facts are put in. */
export type Draft =
  | string
  | { readonly em: readonly Draft[] }
  | { readonly strong: readonly Draft[] }
  | { readonly href: string; readonly text: readonly Draft[] }
  | { readonly term: string; readonly text: readonly Draft[] }
  | { readonly cite: string }
  | { readonly value: string };

/** Something that a text names; `at` is the place of its id in the text, in UTF-16 units. */
export interface TextReference {
  readonly kind: 'cite' | 'value' | 'term' | 'link';
  readonly id: string;
  readonly at: number;
}

const tokens = /\\([!-/:-@[-`{-~])|\[\^([^\]\n]*)\]|\{\{([^}\n]*)\}\}/g;
const printed = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

/**
 * The words of a stretch without CommonMark in it: escapes undone, `[^ID]` and `{{ID}}` as pieces of their own, a line
 * break as a space. What it refers to and what is not right is added to `found`.
 */
export function wordsOf(
  text: string,
  from: number,
  to: number,
  found: { readonly references: TextReference[]; readonly issues: TextIssue[] },
): Draft[] {
  const pieces: Draft[] = [];
  let pending = '';
  let at = from;
  const plainUntil = (end: number) => {
    const raw = text.slice(at, end);
    pending += raw.replace(/[ \t]*\r?\n[ \t]*/g, ' ');
    found.issues.push(...leftovers(raw, at));
  };
  for (const match of text.slice(from, to).matchAll(tokens)) {
    const [whole, escaped, cited, inserted] = match;
    const start = from + match.index;
    plainUntil(start);
    at = start + whole.length;
    if (escaped !== undefined) pending += escaped;
    else {
      const id = cited ?? inserted ?? '';
      if (pending) pieces.push(pending);
      pending = '';
      if (printed.test(id)) {
        found.references.push({ kind: cited === undefined ? 'value' : 'cite', id, at: start + 2 });
        pieces.push(cited === undefined ? { value: id } : { cite: id });
      } else found.issues.push(badReference(start, whole));
    }
  }
  plainUntil(to);
  if (pending) pieces.push(pending);
  return pieces;
}

/** Mark-up that was begun and marks nothing. */
function leftovers(raw: string, from: number): TextIssue[] {
  return [...raw.matchAll(/\[\^|\{\{|\}\}|\]\(|\*\*/g)].map(({ 0: found, index }) =>
    found === '**'
      ? {
          at: from + index,
          code: 'unsupported-markup',
          message: 'These asterisks mark nothing.',
          mend: 'Write **strong** without blanks inside the asterisks, and close what you open.',
        }
      : badReference(from + index, found),
  );
}

function badReference(at: number, found: string): TextIssue {
  return {
    at,
    code: 'bad-reference',
    message: `"${found}" is not a whole citation, value or link.`,
    mend: 'Write [^BAS-29], {{BAS-11}}, [words](term:GLO-38) or [words](https://…), without blanks in the id or address.',
  };
}
