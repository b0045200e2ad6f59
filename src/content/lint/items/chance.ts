import { thresholds } from '../thresholds.ts';

/**
 * The most hits of `n` that chance alone explains, when each hits with 1/k: the smallest bound that more than `bound` hits
 * pass with a probability below the significance of the table.
 */
export function chanceBound(n: number, k: number): number {
  const { significance } = thresholds.items;
  const p = 1 / k;
  let at = (1 - p) ** n;
  let upTo = at;
  let bound = 0;
  while (1 - upTo >= significance && bound < n) {
    at *= ((n - bound) / (bound + 1)) * (p / (1 - p));
    upTo += at;
    bound += 1;
  }
  return bound;
}
