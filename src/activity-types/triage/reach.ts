import { choicesOf, endingFor, shareOf } from './model.ts';
import type { Triage } from './schema.ts';

/** Places of the endings that some round reaches: every sum of points, by the places that are taken and whether harm was done. */
export function reachedEndings(triage: Triage): ReadonlySet<number> {
  const { places, actions, submissions, endings } = triage;
  const all = submissions.reduce((sum, { points }) => sum + points, 0);
  let rounds = new Map<string, Round>([['start', { taken: 0, harm: false, sum: 0 }]]);
  for (const submission of submissions) {
    const next = new Map<string, Round>();
    for (const { taken, harm, sum } of rounds.values())
      for (const [at, choice] of choicesOf(triage).entries()) {
        const bit = at < places ? 2 ** at : 0;
        if (taken & bit) continue;
        const round = {
          taken: taken | bit,
          harm: harm || actions.some(({ id, isHarmful }) => id === choice && isHarmful === true),
          // Rounded, so that equal sums stay one.
          sum: Math.round((sum + submission.points * shareOf({ submission, choice })) * 1e6) / 1e6,
        };
        next.set(`${round.taken} ${round.harm} ${round.sum}`, round);
      }
    rounds = next;
  }
  return new Set(
    [...rounds.values()].map(({ sum, harm }) =>
      endings.findIndex((ending) => ending === endingFor(triage, sum / all, harm)),
    ),
  );
}

interface Round {
  /** A bit for each place. */
  readonly taken: number;
  readonly harm: boolean;
  readonly sum: number;
}
