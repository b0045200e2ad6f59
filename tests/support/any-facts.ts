import fc from 'fast-check';
import type { ActivityLayout } from '../../src/domain/course/layout.ts';
import type { ActivityRecord, LearningRecord, ObjectiveRecord } from '../../src/domain/progress/progress.ts';
import { layout } from './session-course.ts';

const outcome = fc.constantFrom(0, 1, 2, 3);
/** Any record that an activity of the sample course may have. */
const activityOf = ({ radix, most, outcomes }: ActivityLayout): fc.Arbitrary<ActivityRecord> =>
  fc
    .record({
      moves: fc.array(fc.nat(radix - 1), { maxLength: most }),
      rounds: fc.nat(3),
      credit: fc.constantFrom('none', 'partial', 'full'),
      outcomes: fc.record(Object.fromEntries(outcomes.map((name) => [name, outcome]))),
    })
    .map((record) => (record.rounds > 0 ? record : { ...record, credit: 'none', outcomes: {} }));
/** What the activities of the sample course may have come to. */
export const anyActivities: fc.Arbitrary<Readonly<Record<string, ActivityRecord>>> = fc
  .tuple(...(layout.activities ?? []).map((known) => fc.tuple(fc.constant(known.id), activityOf(known))))
  .map((entries) => Object.fromEntries(entries));

const some = <T>(ids: readonly string[] | undefined, value: fc.Arbitrary<T>) =>
  fc
    .tuple(fc.subarray([...(ids ?? [])]), fc.array(value, { minLength: ids?.length ?? 0, maxLength: ids?.length ?? 0 }))
    .map(([known, values]) =>
      Object.fromEntries(known.flatMap((id, at) => (values[at] === undefined ? [] : [[id, values[at]]]))),
    );
const objective: fc.Arbitrary<ObjectiveRecord> = fc
  .record({
    state: fc.constantFrom('practised', 'shown', 'kept'),
    box: fc.nat(5),
    due: fc.integer({ min: 20_454, max: 20_454 + 4095 }),
    variant: fc.nat(15),
  })
  .map((record) => (record.box > 0 ? record : { ...record, due: 0 }));
const count = fc.tuple(fc.nat(200), fc.nat(200)).map(([right, wrong]) => ({ right, all: right + wrong }));
/** What answers to the sample course may have shown. */
export const anyLearning: fc.Arbitrary<LearningRecord> = fc.record({
  objectives: some(layout.objectives, objective),
  misconceptions: some(layout.misconceptions, fc.nat(3)),
  certainty: fc.record({ guess: count, check: count, act: count }),
  testedOut: fc.subarray(['one', 'two']),
});
