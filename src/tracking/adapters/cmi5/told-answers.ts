import type { Interaction } from '../../../domain/progress/interaction.ts';
import type { TrackerRecord } from '../../tracker.ts';
import type { TrackingError } from '../../tracking-error.ts';
import type { Statement } from './statement.ts';

/** Suspend data that says of `taken` answers only that the LRS was told. */
export function suspendDataAfter({ suspendData, suspendDataAfter: after }: TrackerRecord, taken: number): string {
  return after?.(taken) ?? suspendData;
}

/** An old or damaged entry of the device's journal can never be told, and must not stop the others. */
export function readableAnswers(interactions: readonly Interaction[], encode: (interaction: Interaction) => Statement) {
  const errors: TrackingError[] = [];
  const answers = interactions.map((interaction) => {
    try {
      return encode(interaction);
    } catch {
      errors.push({ code: 'lms-refused-value', detail: `The answer to ${interaction.id} cannot be read` });
      return undefined;
    }
  });
  return { answers, errors };
}
