import type { ChoiceReason, Feedback } from '../domain/assessment/question.ts';
import type { InlineText } from '../domain/course/rich-text.ts';

/** A choice after compilation, with what is said about it. */
export interface JudgedChoice extends ChoiceReason {
  readonly id: string;
  readonly feedback: InlineText;
}

/** One entry of feedback for a choice that was made. */
export function aboutChoice(
  { id, feedback, misconception, plausible, repair }: JudgedChoice,
  right: boolean,
): Feedback {
  return { about: id, verdict: right ? 'right' : 'wrong', text: feedback, misconception, plausible, repair };
}

/**
 * Share of a set of marks: each right mark earns 1/n, each other mark costs 1/n, n keys, not below 0. So marking everything
 * earns nothing.
 */
export function shareOfMarks(marked: readonly string[], keys: readonly string[]): number {
  const right = marked.filter((id) => keys.includes(id)).length;
  return Math.max(0, (right - (marked.length - right)) / keys.length);
}

/** A stored value as a set of known ids, sorted, whatever the order of clicks; undefined where it is none. */
export function readMarks(known: readonly { readonly id: string }[], value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || !value.every((id) => known.some((item) => item.id === id))) return undefined;
  return known
    .map(({ id }) => id)
    .filter((id) => value.includes(id))
    .sort();
}

/** A stored value as a pairing of known ids; undefined where it is none. */
export function readPairs(
  items: readonly { readonly id: string }[],
  targets: readonly { readonly id: string }[],
  value: unknown,
): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const known = pairs.every(
    ([item, target]) => items.some(({ id }) => id === item) && targets.some(({ id }) => id === target),
  );
  return known && pairs.length === Object.keys(value).length ? Object.fromEntries(pairs) : undefined;
}
