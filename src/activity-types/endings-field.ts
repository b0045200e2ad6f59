import { z } from 'zod';
import type { Problem } from '../schema/problem.ts';
import { rich } from '../schema/text.ts';

/** What a round comes to; two to four endings, each with the outcome that later activities are told. */
export const endingsField = z
  .array(
    z.strictObject({
      from: z.number().min(0).max(1).meta({ description: 'The share of the points from which it is this ending.' }),
      outcome: z
        .int()
        .min(0)
        .max(3)
        .meta({ description: 'What later activities are told: 0 not at all, 1 a little, 2 mostly, 3 fully.' }),
      text: rich('What comes of it, and what a better round would have changed.'),
    }),
  )
  .min(2)
  .max(4)
  .meta({ description: 'Endings from the poorest to the best; the first from 0.' });

/** @param reached places of the endings that some round comes to. */
export function endingProblems(
  endings: readonly { readonly from: number; readonly outcome: number }[],
  reached: ReadonlySet<number>,
): Problem[] {
  return endings.flatMap(({ from, outcome }, at): Problem[] => {
    const before = endings[at - 1];
    if (before ? from <= before.from || outcome <= before.outcome : from !== 0)
      return [
        {
          code: 'endings-fall',
          path: ['endings', at],
          message: before ? 'This ending is no better than the one before.' : 'The first ending does not begin at 0.',
          mend: 'Write shares and outcomes that rise, the first share 0.',
        },
      ];
    if (reached.has(at)) return [];
    return [
      {
        code: 'ending-out-of-reach',
        path: ['endings', at],
        message: 'No round comes to this ending.',
        mend: 'Change its share or the points of the decisions, or leave it out.',
      },
    ];
  });
}
