import { distance } from 'fastest-levenshtein';
import { normalised } from './words.ts';

/** Runs of three letters of a text, case and marks aside. */
export function trigrams(text: string): ReadonlySet<string> {
  const plain = ` ${normalised(text)} `;
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)));
}

/** Share of two sets that they have in common, 0 to 1; two empty sets have nothing in common. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const entry of small) if (large.has(entry)) common += 1;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** How much of the longer of two texts the other repeats, 0 to 1, case and marks aside: 1 less the share of letters to change. */
export function likeness(a: string, b: string): number {
  const [one, other] = [normalised(a), normalised(b)];
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : 1 - distance(one, other) / longest;
}

/** A run of at least `least` words that both texts have, or undefined. */
export function sharedRun(a: readonly string[], b: readonly string[], least: number): string | undefined {
  const runs = new Set(runsOf(a, least));
  return runsOf(b, least).find((run) => runs.has(run));
}

function runsOf(words: readonly string[], length: number): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
}
