/** Where an objective stands in spaced review. Days are whole days since 1970. */
export interface ReviewPlace {
  /** 0 not in review, 1 to 5. */
  readonly box: number;
  readonly due: number;
}

/**
 * Days from one review to the next, by box: Leitner's boxes with growing gaps. Spaced practice beats massed (g = 0.74), and
 * whether gaps grow or stay equal hardly matters (g = 0.034; Latimier et al. 2021), so they are kept simple and nothing
 * optimal is claimed (features.md, M11).
 */
export const gaps: readonly number[] = [1, 3, 7, 21, 60];

const gapOf = (box: number): number => gaps[box - 1] ?? 1;

/** An objective that was just practised comes back tomorrow. */
export function entered(today: number): ReviewPlace {
  return { box: 1, due: today + gapOf(1) };
}

/** Remembered on its day: one box on; the last box repeats. */
export function risen({ box }: ReviewPlace, today: number): ReviewPlace {
  const next = Math.min(gaps.length, box + 1);
  return { box: next, due: today + gapOf(next) };
}

/** Its day has come, or more than half of the wait is over: remembering it says something. */
export function isRipe({ box, due }: ReviewPlace, today: number): boolean {
  return box > 0 && due - today <= Math.floor(gapOf(box) / 2);
}

/** Forgotten: to the first box, whatever box it was in. */
export function backToFirst(today: number): ReviewPlace {
  return entered(today);
}
