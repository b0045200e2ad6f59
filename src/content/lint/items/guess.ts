import type { LintItem } from '../lint-course.ts';

/**
 * What a learner who knows nothing earns on average, 0 to 1, by the scoring of each type: who picks as many as are right, pairs
 * at random, orders at random. A number or word that is typed cannot be guessed.
 */
export function guessed({ type, block }: Pick<LintItem, 'type' | 'block'>): number {
  const size = (field: string): number => {
    const list = block[field];
    return Array.isArray(list) ? list.length : 0;
  };
  switch (type) {
    case 'single-choice':
      return 1 / size('options');
    case 'true-false':
    case 'ordering':
      return 1 / 2;
    case 'multiple-choice':
      return marks(size('options'), size('answerKey'));
    case 'hotspot':
      return marks(size('lines'), size('answerKey'));
    case 'matching':
    case 'pair-cards':
      return 1 / size('choices');
    case 'categorising':
    case 'sorting-desk':
      return 1 / size('groups');
    default:
      return 0;
  }
}

/** Mean of max(0, (right - other) / n) when n of m are marked at random and n are right. */
function marks(m: number, n: number): number {
  return Array.from({ length: n + 1 }, (_, right) => {
    const ways = (choose(n, right) * choose(m - n, n - right)) / choose(m, n);
    return ways * Math.max(0, (right - (n - right)) / n);
  }).reduce((sum, part) => sum + part, 0);
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  return Array.from({ length: k }, (_, at) => (n - at) / (at + 1)).reduce((product, part) => product * part, 1);
}

/**
 * The probability of at least `needed` hits when each question hits with a chance of its own. A question that gives parts of
 * its score counts as hit or miss with its mean: the widest spread, so the result is no lower than the truth at the top.
 */
export function passByChance(chances: readonly number[], needed: number): number {
  let hits = [1];
  for (const chance of chances)
    hits = Array.from(
      { length: hits.length + 1 },
      (_, at) => (hits[at] ?? 0) * (1 - chance) + (hits[at - 1] ?? 0) * chance,
    );
  return hits.slice(Math.max(0, Math.ceil(needed))).reduce((sum, part) => sum + part, 0);
}
