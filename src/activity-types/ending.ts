import type { Outcome } from '../domain/activity/activity.ts';
import type { RichText } from '../domain/course/rich-text.ts';

/** What a round comes to, from a share of its points on. */
export interface Ending {
  readonly from: number;
  /** What later activities are told. */
  readonly outcome: number;
  readonly text: RichText;
}

/** The last ending that a share reaches. Endings rise. */
export function endingOf<E extends Pick<Ending, 'from'>>(endings: readonly E[], share: number): E | undefined {
  return endings.findLast(({ from }) => share >= from - 1e-9);
}

/** A whole number as an outcome. */
export function asOutcome(outcome = 0): Outcome {
  return outcome >= 3 ? 3 : outcome === 2 ? 2 : outcome === 1 ? 1 : 0;
}
