import { describe, expect, it } from 'vitest';
import { noLearning } from '../progress/progress.ts';
import { gaps } from './leitner.ts';
import { practised, reviewed, stateOf, tested, withObjective } from './objective-state.ts';

const day = 20_800;

describe('an objective', () => {
  it('goes from not yet over practised and shown to kept, by a later success', () => {
    expect(stateOf(noLearning, 'F1')).toBe('not-yet');
    const begun = practised(undefined, day);
    expect(begun).toEqual({ state: 'practised', box: 1, due: day + 1, variant: 0 });
    const shown = tested(begun, true, day);
    expect(shown).toEqual({ ...begun, state: 'shown' });
    const kept = reviewed(shown, true, day + 1);
    expect(kept).toEqual({ state: 'kept', box: 2, due: day + 4, variant: 1 });
    expect(
      stateOf(
        withObjective(noLearning, 'F1', () => kept),
        'F1',
      ),
    ).toBe('kept');
  });

  it('is shown, not kept, by a review of what was only practised', () => {
    expect(reviewed(practised(undefined, day), true, day + 1)).toMatchObject({ state: 'shown', box: 2 });
  });

  it('moves on in the second half of its wait, and by nothing that comes before', () => {
    const shown = { state: 'shown', box: 3, due: day + 7, variant: 0 } as const;
    expect(reviewed(shown, true, day + 3)).toEqual({ ...shown, variant: 1 });
    expect(reviewed(shown, true, day + 4)).toEqual({ state: 'kept', box: 4, due: day + 25, variant: 1 });
    const today = tested(undefined, true, day);
    expect(reviewed(today, true, day)).toEqual({ ...today, variant: 1 });
  });

  it('goes down by one in review, and to practised in a test', () => {
    const kept = { state: 'kept', box: 4, due: day, variant: 15 } as const;
    expect(reviewed(kept, false, day)).toEqual({ state: 'shown', box: 1, due: day + 1, variant: 0 });
    expect(tested(kept, false, day)).toMatchObject({ state: 'practised', box: 1, due: day + 1 });
    expect(tested(kept, true, day)).toEqual(kept);
    expect(practised(kept, day)).toEqual(kept);
  });

  it('comes back after 1, 3, 7, 21 and 60 days while it is remembered, then every 60', () => {
    let place = practised(undefined, 0);
    const days: number[] = [];
    for (let review = 0; review < 6; review++) {
      days.push(place.due);
      place = reviewed(place, true, place.due);
    }
    expect(days.map((due, at) => due - (days[at - 1] ?? 0))).toEqual([...gaps, 60]);
  });
});
