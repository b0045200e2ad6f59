import { describe, expect, it } from 'vitest';
import { answer, answerOf, deviceAndLms, first, idsOf, one, three, toldTo, two } from '../support/device-and-lms.ts';
import { lmsEditions } from '../support/lms-editions.ts';
import { settled } from '../support/session-course.ts';

describe.each(lmsEditions)('$name: each answer reaches the LMS once, where a window ends', (edition) => {
  const { codes } = edition;

  it('when the commit answered false and was kept all the same, and the window was killed', async () => {
    const { begin, device } = deviceAndLms(edition);
    const before = await begin();
    before.lms.faults = (method) =>
      method === 'Commit' ? { returns: 'false', code: codes.failed, works: true } : undefined;
    await answer(before, one, two);
    expect(before.session.getState().save.status).toBe('waiting');
    before.kill();
    const after = await begin(before.lms.data());
    await settled();
    expect(toldTo(after.lms)).toEqual(idsOf(one, two));
    expect(after.session.getState().save.status).toBe('saved');
    expect([...device.rowsOf('learner-1').keys()].filter((id) => !id.startsWith('snapshot'))).toEqual([]);
  });

  it('when the window was killed between the commit and the dropping of the row', async () => {
    const { begin } = deviceAndLms(edition);
    const before = await begin();
    before.lms.faults = (method) => {
      if (method === 'Commit') before.kill();
      return undefined;
    };
    await answer(before, one);
    const after = await begin(before.lms.data());
    await answer(after, two);
    expect(toldTo(after.lms)).toEqual(idsOf(one, two));
  });

  it('when only some were taken, the commit was not heard of, and the window was killed', async () => {
    const { begin } = deviceAndLms(edition);
    const before = await begin();
    before.lms.faults = (method, element) => {
      if (method === 'SetValue' && element.startsWith('cmi.interactions.1'))
        return { returns: 'false', code: codes.failed };
      return method === 'Commit' ? { returns: 'false', code: codes.failed, works: true } : undefined;
    };
    await answer(before, one, two, three);
    before.kill();
    const after = await begin(before.lms.data());
    await settled();
    expect(toldTo(after.lms)).toEqual(idsOf(one, two, three));
  });

  it('when the LMS kept nothing at all of the session, in the order in which they were given', async () => {
    const { begin, leavesWaiting } = deviceAndLms(edition);
    await leavesWaiting(one, two);
    const after = await begin();
    await answer(after, three);
    expect(toldTo(after.lms)).toEqual(idsOf(one, two, three));
  });

  it('when an answer was half told, the LMS kept that half and not the suspend data, and the window was killed', async () => {
    const { begin } = deviceAndLms(edition);
    const before = await begin();
    await answer(before, one);
    before.lms.faults = (method, element) =>
      method === 'SetValue' && /suspend_data|interactions\.1\.(weighting|result)/.test(element)
        ? { returns: 'false', code: codes.failed }
        : undefined;
    await answer(before, two);
    expect(toldTo(before.lms)).toEqual(idsOf(one, two));
    before.kill();
    const after = await begin(before.lms.data());
    await answer(after, three);
    expect(toldTo(after.lms)).toEqual(idsOf(one, two, three));
    expect(after.session.getState().save.status).toBe('saved');
  });

  it('when that was the first answer of a session that had only read until then', async () => {
    const { begin, timers } = deviceAndLms(edition);
    const before = await begin();
    before.session.getState().visit(first, 'idea');
    await timers.pass(2000);
    before.lms.faults = (method, element) =>
      method === 'SetValue' && /suspend_data|interactions\.0\.(weighting|result)/.test(element)
        ? { returns: 'false', code: codes.failed }
        : undefined;
    await answer(before, one);
    before.kill();
    const after = await begin(before.lms.data());
    await answer(after, two);
    expect(toldTo(after.lms)).toEqual(idsOf(one, two));
  });

  it('when another device was at the LMS between', async () => {
    const { begin } = deviceAndLms(edition);
    const before = await begin();
    before.lms.faults = (method) =>
      method === 'Commit' ? { returns: 'false', code: codes.failed, works: true } : undefined;
    await answer(before, one);
    before.kill();
    const elsewhere = await deviceAndLms(edition).begin(before.lms.data());
    await answer(elsewhere, two);
    await elsewhere.session.getState().leave();
    const after = await begin(elsewhere.lms.data());
    await settled();
    expect(toldTo(after.lms)).toEqual(idsOf(one, two));
    expect(Object.keys(after.session.getState().progress.questions).sort()).toEqual([one.id, two.id].sort());
  });

  it('when the window is closed at once, with nothing to wait for', async () => {
    const { begin, timers } = deviceAndLms(edition);
    const before = await begin();
    before.session.getState().visit(first, 'idea');
    await timers.pass(2000);
    before.session.getState().submit(first, one, answerOf(one), 1);
    void before.session.getState().leave({ closing: true });
    // Nothing that a promise would still do happens.
    before.kill();
    expect(before.lms.count('Terminate')).toBe(1);
    const after = await begin(before.lms.data());
    await settled();
    expect(toldTo(after.lms)).toEqual(idsOf(one));
  });

  it('when the page is hidden before the device has answered, and never seen again', async () => {
    const { begin, timers } = deviceAndLms(edition);
    const before = await begin();
    before.session.getState().visit(first, 'idea');
    await timers.pass(2000);
    before.session.getState().submit(first, one, answerOf(one), 1);
    void before.session.getState().saveNow({ hidden: true });
    before.kill();
    expect(toldTo(before.lms)).toEqual(idsOf(one));
    const after = await begin(before.lms.data());
    await answer(after, two);
    expect(toldTo(after.lms)).toEqual(idsOf(one, two));
  });

  it('when the page is hidden and comes back: nothing older is told afterwards, and nothing twice', async () => {
    const { begin } = deviceAndLms(edition);
    const before = await begin();
    await answer(before, one);
    before.session.getState().submit(first, two, answerOf(two), 1);
    void before.session.getState().saveNow({ hidden: true });
    before.session.getState().submit(first, three, answerOf(three), 1);
    await settled();
    expect(toldTo(before.lms)).toEqual(idsOf(one, two, three));
    expect(before.session.getState().save.status).toBe('saved');
    const after = await begin(before.lms.data());
    expect(Object.keys(after.session.getState().progress.questions)).toHaveLength(3);
  });
});
