import { describe, expect, it } from 'vitest';
import { FakeLms } from '../support/fake-lms.ts';
import { MemoryDevice } from '../support/memory-device.ts';
import { layout, lessons, questions, settled, startSession } from '../support/session-course.ts';

const first = lessons[0] ?? { id: '', parts: [], questions: [] };
const single = questions.find(({ type }) => type === 'single-choice') ?? fail();

function fail(): never {
  throw new Error('The sample course has no single choice.');
}

describe('a launch', () => {
  it('without an LMS works, keeps progress on the device and says why', async () => {
    const lms = new FakeLms();
    lms.launchSays = { connected: false, learnerId: undefined, problem: { code: 'no-lms' } };
    lms.broken = true;
    const device = new MemoryDevice();
    const { session } = await startSession(lms, { device });
    session.getState().submit(first, single, 'assembly', 1);
    await settled();
    expect(session.getState().save.status).toBe('local');
    const again = await startSession(lms, { device });
    expect(again.session.getState().progress.questions[single.id]?.credit).toBe('full');
  });

  it.each(['review', 'browse'] as const)('in %s mode records nothing', async (mode) => {
    const lms = new FakeLms();
    lms.launchSays = { mode };
    const device = new MemoryDevice();
    const { session } = await startSession(lms, { device });
    session.getState().visit(first, 'hook');
    session.getState().submit(first, single, 'assembly', 1);
    await session.getState().saveNow();
    await settled();
    expect([lms.commits, lms.interactions.length, device.rows()]).toEqual([0, 0, 0]);
  });

  it('uses the mastery that the LMS sets', async () => {
    const lms = new FakeLms();
    lms.launchSays = { mastery: 0.9 };
    const { session } = await startSession(lms);
    expect(session.getState().mastery).toEqual({ mastery: 0.9, moduleMinimum: 0.5 });
  });

  it('takes up what was saved at the place where it was left', async () => {
    const lms = new FakeLms();
    const { session } = await startSession(lms);
    session.getState().visit(first, 'idea');
    await session.getState().leave();
    expect(lms.terminated).toBe(1);
    const { session: next } = await startSession(lms, { seed: 2 });
    expect(next.getState().progress).toEqual(session.getState().progress);
    expect(next.getState().progress.place).toEqual({ kind: 'lesson', lesson: 'first', part: 'idea' });
  });

  it('fetches what saving needs only once there is something to save', async () => {
    let fetched = 0;
    const getLayout = async () => {
      fetched++;
      return layout;
    };
    const { session, timers } = await startSession(new FakeLms(), { getLayout });
    expect(fetched).toBe(0);
    session.getState().visit(first, 'idea');
    await timers.pass(2000);
    expect(fetched).toBe(1);
  });

  it('that is closed before anything could be packed ends at once, and takes nothing from the LMS', async () => {
    const lms = new FakeLms();
    lms.launchSays = { location: 'first/act' };
    const never = new Promise<typeof layout>(() => undefined);
    const { session } = await startSession(lms, { getLayout: () => never });
    void session.getState().leave({ closing: true });
    expect(lms.terminated).toBe(1);
    expect(lms.record).toMatchObject({ location: 'first/act', objectives: [] });
    expect(lms.record?.progressMeasure).toBeUndefined();
  });

  it('of a learner who leaves with the button while the network is down ends after a moment', async () => {
    const lms = new FakeLms();
    const never = new Promise<typeof layout>(() => undefined);
    const { session, timers } = await startSession(lms, { getLayout: () => never });
    session.getState().visit(first, 'idea');
    void session.getState().leave();
    await settled();
    expect(lms.terminated).toBe(0);
    await timers.pass(2000);
    expect([lms.terminated, lms.record?.location]).toEqual([1, 'first/idea']);
  });

  it('with damaged suspend data starts from the copy on the device', async () => {
    const lms = new FakeLms();
    const device = new MemoryDevice();
    const { session } = await startSession(lms, { device });
    session.getState().submit(first, single, 'assembly', 1);
    await settled();
    lms.launchSays = { suspendData: lms.record?.suspendData.slice(0, 12) };
    const { session: next } = await startSession(lms, { device });
    expect(next.getState().progress.questions[single.id]?.credit).toBe('full');
  });

  it('saves reading after a moment, not on every step', async () => {
    const lms = new FakeLms();
    const { session, timers } = await startSession(lms);
    for (const part of first.parts) session.getState().visit(first, part);
    await settled();
    expect(lms.commits).toBe(0);
    await timers.pass(2000);
    expect([lms.commits, lms.record?.location]).toEqual([1, 'first/act']);
  });
});
