import type { Move } from '../../domain/activity/activity.ts';
import { type Ending, endingOf } from '../ending.ts';
import type { Decision } from './decision.ts';
import { differsDecision, meaningDecision } from './groups.ts';
import { handoverDecision } from './line.ts';
import { orderDecision } from './order.ts';
import { breakDecision, courtDecision } from './picks.ts';
import type { EvidenceBench } from './schema.ts';

/** A round is the moves made so far, one for each decision in its order. */
export type BenchState = readonly Move[];

/** The decisions that this bench has, in the order in which they are taken. */
export function decisionsOf({ scene, files, custody, court }: EvidenceBench): readonly Decision[] {
  return [
    ...(scene ? [orderDecision(scene)] : []),
    ...(files ? [differsDecision(files)] : []),
    ...(files?.meaning ? [meaningDecision(files.meaning, files.objective)] : []),
    ...(custody ? [breakDecision(custody)] : []),
    ...(custody?.handover ? [handoverDecision(custody.handover, custody.objective)] : []),
    ...(court ? [courtDecision(court)] : []),
  ];
}

/** The decision that is to be taken now; undefined at the end. */
export function nextDecision(bench: EvidenceBench, state: BenchState): Decision | undefined {
  return decisionsOf(bench)[state.length];
}

/** Points that a round has earned, of those that there are. */
export function pointsOf(
  bench: EvidenceBench,
  state: BenchState,
): { readonly earned: number; readonly possible: number } {
  const decisions = decisionsOf(bench);
  return {
    earned: decisions.reduce((sum, decision, at) => {
      const move = state[at];
      return move === undefined ? sum : sum + decision.points * decision.share(move);
    }, 0),
    possible: decisions.reduce((sum, { points }) => sum + points, 0),
  };
}

/** What becomes of the evidence, by the share of the points. */
export function endingFor({ endings }: EvidenceBench, share: number): Ending | undefined {
  return endingOf(endings, share);
}
