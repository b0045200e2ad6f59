import type { ActivityResult, PlayedRound } from '../../domain/activity/activity.ts';
import { Rich } from '../../ui/rich-text.tsx';
import { endingFor, hasHarm, type TriageState } from './model.ts';
import type { Triage } from './schema.ts';

interface OutcomeProps {
  readonly activity: Triage;
  readonly round: PlayedRound<TriageState>;
  readonly result: ActivityResult;
}

/** What becomes of the samples. */
export function Outcome({ activity, round: { state }, result: { share } }: OutcomeProps) {
  return <Rich text={endingFor(activity, share, hasHarm(activity, state))?.text ?? []} />;
}
