import type { ActivityResult } from '../../domain/activity/activity.ts';
import { Rich } from '../../ui/rich-text.tsx';
import { endingFor } from './model.ts';
import type { EvidenceBench } from './schema.ts';

interface OutcomeProps {
  readonly activity: EvidenceBench;
  readonly result: ActivityResult;
}

/** What becomes of the evidence. */
export function Outcome({ activity, result }: OutcomeProps) {
  return <Rich text={endingFor(activity, result.share)?.text ?? []} />;
}
