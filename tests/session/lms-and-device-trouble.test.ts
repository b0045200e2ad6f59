import { describe, expect, it } from 'vitest';
import { answer, answerOf, deviceAndLms, first, idsOf, one, three, toldTo, two } from '../support/device-and-lms.ts';
import { lmsEditions } from '../support/lms-editions.ts';
import { asked, finalPlan, settled } from '../support/session-course.ts';
import type { Faults } from '../support/strict-lms.ts';

describe.each(lmsEditions)('$name: each answer reaches the LMS once, in trouble that passes', (edition) => {
  const { codes } = edition;

  it('when the LMS ends its session in the middle and begins another', async () => {
    const { begin, timers } = deviceAndLms(edition);
    const before = await begin();
    await answer(before, one);
    let over = true;
    before.lms.faults = (method) => {
      if (method === 'Initialize') {
        over = false;
        return { returns: 'true', code: '0' };
      }
      return over ? { returns: 'false', code: codes.notRunning } : undefined;
    };
    await answer(before, two);
    await timers.pass(2000);
    await answer(before, three);
    expect(before.session.getState().save.status).toBe('saved');
    expect(toldTo(before.lms)).toEqual(idsOf(one, two, three));
  });

  it('when the network was gone for an hour', async () => {
    const { begin, timers, refusesCommits } = deviceAndLms(edition);
    const before = await begin();
    before.lms.faults = refusesCommits;
    await answer(before, one);
    await answer(before, two);
    for (let minute = 0; minute < 60; minute++) await timers.pass(60_000);
    expect(before.session.getState().save.status).toBe('waiting');
    const tries = before.lms.count('Commit');
    expect(tries).toBeLessThan(70);
    before.lms.faults = undefined;
    await timers.pass(60_000);
    expect(before.session.getState().save.status).toBe('saved');
    expect(toldTo(before.lms)).toEqual(idsOf(one, two));
  });

  it('when the clock is set back between two answers, and the device was full for a while', async () => {
    const { begin, timers, device, refusesCommits } = deviceAndLms(edition);
    const before = await begin();
    before.lms.faults = refusesCommits;
    await answer(before, one);
    timers.now -= 3_600_000;
    device.state = 'full';
    await answer(before, two);
    expect(before.session.getState().save).toMatchObject({
      status: 'failed',
      errors: [{ code: 'lms-did-not-save' }, { code: 'no-local-storage' }],
    });
    expect(before.session.getState().noSecondCopy).toBe(true);
    device.state = 'works';
    timers.now -= 3_600_000;
    await answer(before, three);
    expect(before.session.getState().save.status).toBe('waiting');
    expect(before.session.getState().noSecondCopy).toBe(false);
    before.kill();
    const after = await begin();
    await settled();
    expect(toldTo(after.lms)).toEqual(idsOf(one, two, three));
  });

  it('and a device that keeps nothing costs nothing while the LMS saves', async () => {
    const { begin, device } = deviceAndLms(edition);
    device.state = 'silent';
    const { session, lms } = await begin();
    session.getState().submit(first, one, answerOf(one), 1);
    await settled();
    expect(session.getState()).toMatchObject({ save: { status: 'saved' }, noSecondCopy: true });
    expect(toldTo(lms)).toEqual(idsOf(one));
  });

  it('and an answer that was changed stays changed where the LMS accepted the change and kept what was before', async () => {
    const { begin } = deviceAndLms(edition);
    const [item] = asked.filter(({ question }) => question.type === 'true-false');
    if (!item) throw new Error('The bank has no question of true or false.');
    const before = await begin();
    const { startAttempt, respond } = before.session.getState();
    startAttempt(finalPlan, [item.question.id]);
    respond('final', item.question, true);
    await settled();
    const kept = before.lms.data();
    respond('final', item.question, false);
    await settled();
    expect(before.session.getState().save.status).toBe('saved');
    before.kill();
    const after = await begin(kept);
    await settled();
    expect(after.session.getState().progress.assessments.final?.attempt?.responses).toEqual({
      [item.question.id]: false,
    });
  });

  it('and what waited on a device that is full by now is told once, however often the course is launched', async () => {
    const { begin, device, leavesWaiting } = deviceAndLms(edition);
    await leavesWaiting(one);
    device.state = 'full';
    const second = await begin();
    await answer(second, two);
    expect(toldTo(second.lms)).toEqual(idsOf(one, two));
    second.kill();
    device.state = 'works';
    const third = await begin(second.lms.data());
    await answer(third, three);
    expect(toldTo(third.lms)).toEqual(idsOf(one, two, three));
  });

  it('and what waited on a device that did not answer at launch is told once it does', async () => {
    const { begin, device, leavesWaiting } = deviceAndLms(edition);
    await leavesWaiting(one);
    device.state = 'silent';
    const after = await begin(undefined, { seed: 2 });
    device.state = 'works';
    await answer(after, two);
    expect([...toldTo(after.lms)].sort()).toEqual([...idsOf(one, two)].sort());
    expect(after.session.getState().save.status).toBe('saved');
  });

  it('and what was changed while the LMS told nothing stays changed', async () => {
    const { begin, device } = deviceAndLms(edition);
    const [item] = asked.filter(({ question }) => question.type === 'true-false');
    if (!item) throw new Error('The bank has no question of true or false.');
    const give = ({ session }: Awaited<ReturnType<typeof begin>>, response: boolean) => {
      session.getState().startAttempt(finalPlan, [item.question.id]);
      session.getState().respond('final', item.question, response);
      return settled();
    };
    const before = await begin();
    await give(before, true);
    before.kill();
    // The learner clears the browser's storage, and the LMS says no more than who she is.
    device.learners.clear();
    const faults: Faults = (method, element) =>
      method === 'GetValue' && element === 'cmi.suspend_data' ? { returns: '', code: codes.failed } : undefined;
    const offline = await begin(undefined, { seed: 2, faults });
    await give(offline, false);
    offline.kill();
    const after = await begin(before.lms.data(), { seed: 3 });
    expect(after.session.getState().progress.assessments.final?.attempt?.responses).toEqual({
      [item.question.id]: false,
    });
  });

  it('and whoever leaves while neither LMS nor device keep anything is told so', async () => {
    const { begin, device } = deviceAndLms(edition);
    device.state = 'full';
    const { session, lms } = await begin();
    lms.faults = (method) => (method === 'SetValue' ? { returns: 'false', code: codes.failed } : undefined);
    session.getState().submit(first, one, answerOf(one), 1);
    await session.getState().leave();
    expect(session.getState().save.status).toBe('failed');
  });
});
