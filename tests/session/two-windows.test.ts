import { describe, expect, it } from 'vitest';
import { answerTime } from '../../src/session/journal/other-windows.ts';
import { answer, first, one, three, two } from '../support/device-and-lms.ts';
import { FakeLms } from '../support/fake-lms.ts';
import { MemoryDevice } from '../support/memory-device.ts';
import { type Started, settled, startSession, Timers } from '../support/session-course.ts';

/** Two windows of one browser, each with what an LMS's page of its own holds. */
async function twoWindows({ refuses = false } = {}) {
  const device = new MemoryDevice();
  const timers = new Timers();
  const [left, right] = [new FakeLms(), new FakeLms()];
  left.broken = refuses;
  const a = await startSession(left, { device, timers });
  await answer(a, one);
  const open = async () => {
    const b = await startSession(right, { device, timers });
    await timers.pass(answerTime);
    return b;
  };
  const isTwice = (...windows: Started[]) => windows.map(({ session }) => session.getState().otherWindow);
  const told = (lms: FakeLms) => lms.interactions.map(({ id }) => id);
  return { device, timers, left, right, a, open, isTwice, told };
}

describe('a course in two windows', () => {
  it('is told in both, until one of them is left', async () => {
    const { a, open, isTwice } = await twoWindows();
    expect(isTwice(a)).toEqual([false]);
    const b = await open();
    expect(isTwice(a, b)).toEqual([true, true]);
    await b.session.getState().leave();
    await settled();
    expect(isTwice(a)).toEqual([false]);
  });

  it('is not told for ever where the other window was killed', async () => {
    const { a, open, isTwice, timers } = await twoWindows();
    const b = await open();
    b.kill();
    await answer(a, two);
    await timers.pass(answerTime);
    expect(isTwice(a)).toEqual([false]);
  });

  it('has one set of facts: what one window was answered is saved by the other too', async () => {
    const { a, open, right, left, device, timers } = await twoWindows();
    const b = await open();
    expect(b.session.getState().progress.questions[one.id]).toBeDefined();
    await answer(b, two);
    await answer(a, three);
    const all = [one.id, two.id, three.id].sort();
    expect(Object.keys(a.session.getState().progress.questions).sort()).toEqual(all);
    expect(Object.keys(b.session.getState().progress.questions).sort()).toEqual(all);
    await a.session.getState().leave();
    await b.session.getState().leave();
    // Whichever LMS record outlives the other, on whichever device.
    for (const lms of [left, right]) {
      const { session } = await startSession(lms, { device: new MemoryDevice(), timers });
      expect(Object.keys(session.getState().progress.questions)).toEqual(expect.arrayContaining([one.id, two.id]));
    }
    const { session } = await startSession(right, { device, timers });
    expect(Object.keys(session.getState().progress.questions).sort()).toEqual(all);
  });

  it('keeps the place of each window', async () => {
    const { a, open } = await twoWindows();
    const b = await open();
    a.session.getState().visit(first, 'hook');
    b.session.getState().visit(first, 'act');
    await answer(a, two);
    await answer(b, three);
    expect(a.session.getState().progress.place).toMatchObject({ part: 'hook' });
    expect(b.session.getState().progress.place).toMatchObject({ part: 'act' });
  });

  it('sends what waits in one window from there alone', async () => {
    const { a, open, left, right, told, timers } = await twoWindows({ refuses: true });
    const b = await open();
    await answer(b, two);
    expect(told(right)).toEqual([two.id]);
    left.broken = false;
    await timers.pass(60_000);
    expect(told(left)).toEqual([one.id]);
    expect(a.session.getState().save.status).toBe('saved');
  });

  it('sends what waited in a window that was killed from the other, once', async () => {
    const { a, open, right, left, told, timers, device } = await twoWindows({ refuses: true });
    a.kill();
    const b = await open();
    await settled();
    expect(told(right)).toEqual([one.id]);
    await b.session.getState().leave();
    left.broken = false;
    await startSession(right, { device, timers });
    expect(told(right)).toEqual([one.id]);
  });

  it('sends nothing twice where a window slept, was taken for closed, and wakes', async () => {
    const { a, open, left, right, told, timers } = await twoWindows({ refuses: true });
    a.freeze(true);
    await open();
    await settled();
    expect(told(right)).toEqual([one.id]);
    a.freeze(false);
    left.broken = false;
    await timers.pass(60_000);
    await answer(a, two);
    expect(told(left)).toEqual([two.id]);
  });

  it('loses nothing where the learner clears the storage of the browser', async () => {
    const { a, left, told, timers, device } = await twoWindows({ refuses: true });
    device.learners.clear();
    left.broken = false;
    await timers.pass(60_000);
    expect(told(left)).toEqual([one.id]);
    expect(a.session.getState().save.status).toBe('saved');
  });
});

describe('a journal', () => {
  it('is not kept for a learner whom the LMS does not name: the next one would be taken for the same', async () => {
    const device = new MemoryDevice();
    const nameless = () => {
      const lms = new FakeLms();
      lms.launchSays = { learnerId: undefined };
      return lms;
    };
    const lms = nameless();
    lms.broken = true;
    const before = await startSession(lms, { device });
    await answer(before, one);
    expect(before.session.getState().save.status).toBe('failed');
    before.kill();
    const next = nameless();
    const { session } = await startSession(next, { device });
    expect(session.getState().progress.questions).toEqual({});
    expect([next.interactions, device.rows()]).toEqual([[], 0]);
  });

  it('sends nothing of one learner as another, and keeps it for the first', async () => {
    const device = new MemoryDevice();
    const lms = new FakeLms();
    lms.broken = true;
    const sam = await startSession(lms, { device });
    await answer(sam, one);
    sam.kill();
    const theirs = new FakeLms();
    theirs.launchSays = { learnerId: 'kim' };
    const kim = await startSession(theirs, { device });
    await answer(kim, two);
    await kim.session.getState().leave();
    expect(theirs.interactions.map(({ id }) => id)).toEqual([two.id]);
    lms.broken = false;
    await startSession(lms, { device });
    expect(lms.interactions.map(({ id }) => id)).toEqual([one.id]);
  });
});
