import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { singleKeys } from './options.ts';
import { type Pool, pools } from './pools.ts';

const { chiSquare, least, off, offLeast } = thresholds.items.keyPlace;

/**
 * Keys stand at each place about as often. The order is that of the file: a paper copy prints it, and fixed-order questions
 * show it.
 */
export const keyPosition: LintRule = {
  id: 'I08',
  title: 'Keys stand at each place about as often',
  find: (course) => counts(course).flatMap((count) => [...finding(count)]),
  numbers: (course) =>
    counts(course).map(
      ({ pool, k, places, square }) =>
        `${pool.name}: keys of ${k} options stand at ${places.join(', ')}; chi-square ${square.toFixed(2)}`,
    ),
};

interface PlaceCount {
  readonly pool: Pool;
  readonly k: 3 | 4;
  /** Keys at the first place, the second … */
  readonly places: readonly number[];
  readonly items: number;
  readonly square: number;
}

function counts(course: LintCourse): readonly PlaceCount[] {
  return pools(course).flatMap((pool) =>
    ([3, 4] as const).flatMap((k) => {
      const found = singleKeys(pool.items)
        .filter(({ options }) => options.length === k)
        .map(({ options, key }) => options.indexOf(key));
      const items = found.length;
      const places = Array.from({ length: k }, (_, place) => found.filter((at) => at === place).length);
      const square = places.reduce((sum, count) => sum + (count - items / k) ** 2 / (items / k), 0);
      return items === 0 ? [] : [{ pool, k, places, items, square }];
    }),
  );
}

function finding({ pool, k, places, items, square }: PlaceCount): readonly Finding[] {
  const mend = 'Move keys in the file from the places that hold many to those that hold few.';
  const stand = `The keys of ${items} questions with ${k} options (${pool.name}) stand at ${places.join(', ')}`;
  if (items >= least && square > chiSquare[k])
    return [
      {
        ...pool.place,
        severity: 'error',
        mend,
        message: `${stand}: chi-square ${square.toFixed(2)}; ${chiSquare[k]} is the most.`,
      },
    ];
  const worst = Math.max(...places.map((count) => Math.abs(count / items - 1 / k)));
  return items < offLeast || worst <= off
    ? []
    : [
        {
          ...pool.place,
          severity: 'warning',
          mend,
          message: `${stand}: a share is ${worst.toFixed(2)} from ${(1 / k).toFixed(2)}; ${off} is the most.`,
        },
      ];
}
