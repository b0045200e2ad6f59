/**
 * The outcome of scoring: never a boolean, so that an empty response is not taken for a wrong one.
 * `earned` lies from 0 to `possible`; `possible` is greater than 0.
 */
export type Score =
  | { readonly status: 'unanswered' }
  | { readonly status: 'pending' }
  | { readonly status: 'scored'; readonly earned: number; readonly possible: number };

/** What is remembered of a score for good: a quarter of a byte in the saved progress. */
export type Credit = 'none' | 'partial' | 'full';

/** In the order in which saved progress numbers them. */
export const credits: readonly Credit[] = ['none', 'partial', 'full'];

export const unanswered: Score = { status: 'unanswered' };

/** One point, of which `share` (0 to 1) is earned. */
export function points(share: number): Score {
  return { status: 'scored', earned: Math.min(1, Math.max(0, share)), possible: 1 };
}

export function creditOf(score: Score): Credit {
  if (score.status !== 'scored' || score.earned <= 0) return 'none';
  return score.earned >= score.possible ? 'full' : 'partial';
}

/**
 * Rounded down to two decimals, once: the LMS, the screen and the pass mark all use this same number, so that 79.6 never
 * shows as 80 and fails.
 */
export function roundDown(value: number): number {
  return Math.floor(value * 100 + 1e-6) / 100;
}
