import type { LintCourse } from '../lint-course.ts';
import type { Finding } from '../lint-rule.ts';
import { chanceBound } from './chance.ts';
import { type SingleKey, singleKeys } from './options.ts';
import { type Pool, pools } from './pools.ts';

/** In how many questions with k options the key has some mark, and how many chance explains. */
export interface CueCount {
  readonly pool: Pool;
  readonly k: number;
  readonly items: number;
  readonly hits: number;
  readonly bound: number;
}

/** Counts a mark of the key over each pool, apart for three and four options, for chance differs. */
export function cueCounts(course: LintCourse, isHit: (question: SingleKey) => boolean): readonly CueCount[] {
  const hits = new Map<unknown, boolean>();
  const hit = (question: SingleKey): boolean => {
    const known = hits.get(question.item) ?? isHit(question);
    hits.set(question.item, known);
    return known;
  };
  return pools(course).flatMap((pool) =>
    [3, 4].flatMap((k) => {
      const questions = singleKeys(pool.items).filter(({ options }) => options.length === k);
      const items = questions.length;
      return items === 0 ? [] : [{ pool, k, items, hits: questions.filter(hit).length, bound: chanceBound(items, k) }];
    }),
  );
}

/** One finding for each count beyond chance; `mark` completes "the key is …". */
export function beyondChance(
  counts: readonly CueCount[],
  mark: string,
  words: Pick<Finding, 'severity' | 'mend'>,
): readonly Finding[] {
  return counts.flatMap(({ pool, k, items, hits, bound }) =>
    hits <= bound
      ? []
      : [
          {
            ...pool.place,
            ...words,
            message: `In ${hits} of ${items} questions with ${k} options (${pool.name}) the key is ${mark}; chance explains ${bound} at most.`,
          },
        ],
  );
}

/** A line for the report for each count. */
export function countLines(counts: readonly CueCount[], mark: string): readonly string[] {
  return counts.map(
    ({ pool, k, items, hits, bound }) =>
      `${pool.name}: of ${k} options the key is ${mark} in ${hits} of ${items}; bound ${bound}`,
  );
}
