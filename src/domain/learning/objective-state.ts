import type { LearningRecord, ObjectiveRecord, ObjectiveState } from '../progress/progress.ts';
import { backToFirst, entered, isRipe, type ReviewPlace, risen } from './leitner.ts';

/** `not-yet`: no question on it was answered. */
export type KnownState = 'not-yet' | ObjectiveState;

export function stateOf(learning: LearningRecord, objective: string): KnownState {
  return learning.objectives[objective]?.state ?? 'not-yet';
}

/** An item's turn: 4 bits in saved progress. */
const variants = 16;

const lower: Readonly<Record<ObjectiveState, ObjectiveState>> = {
  kept: 'shown',
  shown: 'practised',
  practised: 'practised',
};

/** Changes the record of one objective, by its main questions: what a question counts toward besides changes nothing. */
export function withObjective(
  learning: LearningRecord,
  objective: string,
  change: (known: ObjectiveRecord | undefined) => ObjectiveRecord,
): LearningRecord {
  return {
    ...learning,
    objectives: { ...learning.objectives, [objective]: change(learning.objectives[objective]) },
  };
}

/** Practice puts an objective on the way, right or wrong: its feedback teaches. It raises and lowers nothing else. */
export function practised(known: ObjectiveRecord | undefined, today: number): ObjectiveRecord {
  return known ?? { state: 'practised', variant: 0, ...entered(today) };
}

/**
 * A check, a test-out or the final test, by all its questions on the objective: all of them right shows it; else it goes
 * back to practised, and its review begins again. Mastery levels that can go down: features.md §4.1, after Khan Academy.
 */
export function tested(known: ObjectiveRecord | undefined, allRight: boolean, today: number): ObjectiveRecord {
  const before = practised(known, today);
  if (!allRight) return { ...before, state: 'practised', ...backToFirst(today) };
  return { ...before, state: before.state === 'kept' ? 'kept' : 'shown' };
}

/**
 * One question of a mixed review. Right on its day, or in the second half of the wait: one state up, at most kept, and one box
 * on. Right in the first half says little, and moves nothing. Wrong: one state down, and back to the first box. The next
 * question is another one.
 */
export function reviewed(known: ObjectiveRecord | undefined, right: boolean, today: number): ObjectiveRecord {
  const before = practised(known, today);
  const variant = (before.variant + 1) % variants;
  if (!right) return { state: lower[before.state], variant, ...backToFirst(today) };
  if (!isRipe(before, today)) return { ...before, variant };
  return { state: before.state === 'practised' ? 'shown' : 'kept', variant, ...risen(before, today) };
}

export function isDue({ box, due }: ReviewPlace, today: number): boolean {
  return box > 0 && due <= today;
}
