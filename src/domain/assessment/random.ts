/** A source of numbers from 0 up to, not with, 1. Handed in everywhere, so that a seed repeats a run. */
export type Random = () => number;

/** Mulberry32: 32 bits of state, good enough to order options, and the same in every browser. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over UTF-16 units, 32 bits: turns ids into seeds and into short keys. Not for secrets. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/** A new list in random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result: T[] = [];
  for (const item of items) {
    const at = Math.floor(random() * (result.length + 1));
    result.splice(at, 0, item);
  }
  return result;
}

/** The order of one question's options for one learner or attempt: the same after a reload and in every language. */
export function optionOrder<T extends { readonly id: string }>(
  items: readonly T[],
  seed: number,
  question: string,
): T[] {
  const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return shuffled(sorted, seeded(hash32(`${seed}/${question}`)));
}
