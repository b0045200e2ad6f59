import { describe, expect, it } from 'vitest';
import type { Activity, ActivityRules } from '../../src/domain/activity/activity.ts';
import { hash32 } from '../../src/domain/assessment/random.ts';
import { decide, rewind } from '../../src/session/activity-actions.ts';
import { FakeLms } from '../support/fake-lms.ts';
import { layout, lessons, settled, startSession } from '../support/session-course.ts';

/** Pick three numbers; the sum counts. A first move writes down what an earlier activity hands over. */
const sum: ActivityRules<Activity, readonly number[]> = {
  type: 'sum',
  shape: () => ({ ids: ['sum'], radix: 5, most: 4, outcomes: ['total'] }),
  start: () => [],
  opening: (_, handover) => [handover('earlier', 'total') ?? 4],
  step: (_, state, move) => (state.length < 4 && move < 5 ? [...state, move] : undefined),
  report: (_, state, move) =>
    state.length === 0
      ? undefined
      : {
          id: `pick-${state.length}`,
          description: 'Pick a number',
          detail: { kind: 'numeric', response: move, value: 3, min: 3, max: 3 },
          share: move === 3 ? 1 : 0,
          ...(move !== 3 && { misconception: 'M1' }),
        },
  result: (_, state) =>
    state.length < 4
      ? undefined
      : { share: state.slice(1).filter((pick) => pick === 3).length / 3, outcomes: { total: 2 } },
};
const activity: Activity = {
  id: 'act',
  type: 'sum',
  title: 'Sum',
  minutes: 1,
  intro: [],
  objective: 'F1',
  level: 'apply',
};
const [first] = lessons;
if (!first) throw new Error('The sample course has lessons.');
const lesson = { ...first, questions: [], activities: ['act'] };
const known = {
  ...layout,
  activities: [
    {
      id: 'act',
      type: 'sum',
      signature: hash32('sum'),
      radix: 5,
      most: 4,
      outcomes: ['total'],
      objective: 'F1',
      home: 'first',
      module: 'one',
    },
  ],
};
const start = (lms: FakeLms) => startSession(lms, { known });

describe('an activity', () => {
  it('keeps its moves, reports each decision, and completes its lesson once it has ended', async () => {
    const lms = new FakeLms();
    const { session } = await start(lms);
    for (const part of lesson.parts) session.getState().visit(lesson, part);
    for (const move of [3, 3]) decide(session, lesson, activity, sum, move, 2, 20_454);
    expect(session.getState().progress.activities.act).toMatchObject({ moves: [4, 3, 3], rounds: 0, credit: 'none' });
    expect(session.getState().progress.lessons.first?.done).toBe(false);
    decide(session, lesson, activity, sum, 1, 2, 20_454);
    expect(session.getState().progress.activities.act).toEqual({
      moves: [4, 3, 3, 1],
      rounds: 1,
      credit: 'partial',
      outcomes: { total: 2 },
    });
    expect(session.getState().progress.lessons.first?.done).toBe(true);
    await settled();
    expect(lms.interactions.map(({ id, share, objectives }) => ({ id, share, objectives }))).toEqual([
      { id: 'act.pick-1', share: 1, objectives: ['F1'] },
      { id: 'act.pick-2', share: 1, objectives: ['F1'] },
      { id: 'act.pick-3', share: 0, objectives: ['F1'] },
    ]);
  });

  it('comes back at the decision where it was left', async () => {
    const lms = new FakeLms();
    const { session } = await start(lms);
    decide(session, lesson, activity, sum, 3, 2, 20_454);
    await settled();
    await session.getState().leave();
    const again = await start(lms);
    expect(again.session.getState().progress.activities.act?.moves).toEqual([4, 3]);
  });

  it('tells the learning engine what its first round shows, and no later one', async () => {
    const { session } = await start(new FakeLms());
    const learning = () => session.getState().progress.learning;
    decide(session, lesson, activity, sum, 1, 1, 20_454);
    expect(learning().misconceptions).toEqual({ M1: 1 });
    expect(learning().objectives).toEqual({});
    for (const move of [3, 1]) decide(session, lesson, activity, sum, move, 1, 20_454);
    expect(learning().misconceptions).toEqual({ M1: 2 });
    expect(learning().objectives.F1?.state).toBe('practised');
    const after = learning();
    rewind(session, activity, 0);
    for (const move of [1, 1, 1]) decide(session, lesson, activity, sum, move, 1, 20_454);
    expect(learning()).toEqual(after);
  });

  it('takes no move that cannot be made, and none after its end', async () => {
    const { session } = await start(new FakeLms());
    for (const move of [3, 9, 3, 3, 3]) decide(session, lesson, activity, sum, move, 1, 20_454);
    expect(session.getState().progress.activities.act).toMatchObject({ moves: [4, 3, 3, 3], rounds: 1 });
  });

  it('is decided again from any decision, and what was ended stays ended', async () => {
    const { session } = await start(new FakeLms());
    for (const move of [1, 1, 1]) decide(session, lesson, activity, sum, move, 1, 20_454);
    rewind(session, activity, 2);
    expect(session.getState().progress.activities.act).toMatchObject({ moves: [4, 1], rounds: 1, credit: 'none' });
    for (const move of [3, 3]) decide(session, lesson, activity, sum, move, 1, 20_454);
    expect(session.getState().progress.activities.act).toMatchObject({ rounds: 2, credit: 'partial' });
  });

  it('writes down what an earlier one hands over, anew when it is started anew', async () => {
    const { session } = await start(new FakeLms());
    const earlier = { moves: [], rounds: 1, credit: 'full', outcomes: { total: 2 } } as const;
    session.getState().apply((facts) => ({ ...facts, activities: { ...facts.activities, earlier } }));
    decide(session, lesson, activity, sum, 3, 1, 20_454);
    expect(session.getState().progress.activities.act?.moves).toEqual([2, 3]);
    session.getState().apply((facts) => ({
      ...facts,
      activities: { ...facts.activities, earlier: { ...earlier, outcomes: { total: 1 } } },
    }));
    decide(session, lesson, activity, sum, 3, 1, 20_454);
    expect(session.getState().progress.activities.act?.moves).toEqual([2, 3, 3]);
    rewind(session, activity, 0);
    decide(session, lesson, activity, sum, 3, 1, 20_454);
    expect(session.getState().progress.activities.act?.moves).toEqual([1, 3]);
  });
});
