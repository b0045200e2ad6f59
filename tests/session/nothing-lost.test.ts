import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../support/example-questions.ts';
import { lmsEditions } from '../support/lms-editions.ts';
import { trackerIn } from '../support/lms-launch.ts';
import { MemoryDevice } from '../support/memory-device.ts';
import { lessons, questions, type Started, settled, startSession, Timers } from '../support/session-course.ts';
import { StrictLms } from '../support/strict-lms.ts';

const [first = { id: '', parts: [], questions: [] }] = lessons;
const [one, two, three] = questions.filter(({ id }) => first.questions.includes(id));
if (!one || !two || !three) throw new Error('The sample course has too few questions.');
const answer = ({ session }: Started, ...asked: (typeof one)[]) => {
  for (const question of asked) session.getState().submit(first, question, answerOf(question), 1);
  return settled();
};
const answerOf = (question: typeof one) => exampleAnswers.get(question.id) ?? '';

const exampleAnswers = new Map(
  exampleQuestions().map(({ question, example }) => [question.id, example.responses[0]?.response ?? '']),
);

describe.each(lmsEditions)('$name: each answer reaches the LMS once', (edition) => {
  const { codes } = edition;
  const ids = (lms: StrictLms) =>
    Object.values(Object(lms.data().interactions)).map((entry) => String(Object(entry).id).split(':').at(-1));
  const told = (...asked: (typeof one)[]) => asked.map(({ id }) => id);

  /** One device, and LMSs that hand on what they keep. */
  function stage() {
    const device = new MemoryDevice();
    const timers = new Timers();
    const launch = async (lms: StrictLms, seed = 1) => ({
      ...(await startSession({ tracker: () => trackerIn(edition, lms) }, { device, timers, seed })),
      lms,
    });
    const begin = (kept?: ReturnType<StrictLms['data']>) => launch(new StrictLms(edition, edition.launch({}, kept)));
    return { device, timers, launch, begin };
  }

  it('when the commit answered false and was kept all the same, and the window was killed', async () => {
    const { begin, device } = stage();
    const before = await begin();
    before.lms.faults = (method) =>
      method === 'Commit' ? { returns: 'false', code: codes.failed, works: true } : undefined;
    await answer(before, one, two);
    expect(before.session.getState().save.status).toBe('waiting');
    before.kill();
    const after = await begin(before.lms.data());
    await settled();
    expect(ids(after.lms)).toEqual(told(one, two));
    expect(after.session.getState().save.status).toBe('saved');
    expect([...device.rowsOf('learner-1').keys()].filter((id) => !id.startsWith('snapshot'))).toEqual([]);
  });

  it('when the window was killed between the commit and the dropping of the row', async () => {
    const { begin } = stage();
    const before = await begin();
    before.lms.faults = (method) => {
      if (method === 'Commit') before.kill();
      return undefined;
    };
    await answer(before, one);
    const after = await begin(before.lms.data());
    await answer(after, two);
    expect(ids(after.lms)).toEqual(told(one, two));
  });

  it('when only some were taken, the commit was not heard of, and the window was killed', async () => {
    const { begin } = stage();
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
    expect(ids(after.lms)).toEqual(told(one, two, three));
  });

  it('when the LMS kept nothing at all of the session, in the order in which they were given', async () => {
    const { begin } = stage();
    const before = await begin();
    before.lms.faults = (method) => (method === 'Commit' ? { returns: 'false', code: codes.failed } : undefined);
    await answer(before, one);
    await answer(before, two);
    before.kill();
    const after = await begin();
    await answer(after, three);
    expect(ids(after.lms)).toEqual(told(one, two, three));
  });

  it('when another device was at the LMS between', async () => {
    const { begin } = stage();
    const before = await begin();
    before.lms.faults = (method) =>
      method === 'Commit' ? { returns: 'false', code: codes.failed, works: true } : undefined;
    await answer(before, one);
    before.kill();
    const elsewhere = await stage().begin(before.lms.data());
    await answer(elsewhere, two);
    await elsewhere.session.getState().leave();
    const after = await begin(elsewhere.lms.data());
    await settled();
    expect(ids(after.lms)).toEqual(told(one, two));
    expect(Object.keys(after.session.getState().progress.questions).sort()).toEqual([one.id, two.id].sort());
  });

  it('when the window is closed at once, with nothing to wait for', async () => {
    const { begin, timers } = stage();
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
    expect(ids(after.lms)).toEqual(told(one));
  });

  it('when the LMS ends its session in the middle and begins another', async () => {
    const { begin, timers } = stage();
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
    expect(ids(before.lms)).toEqual(told(one, two, three));
  });

  it('when the network was gone for an hour', async () => {
    const { begin, timers } = stage();
    const before = await begin();
    before.lms.faults = (method) => (method === 'Commit' ? { returns: 'false', code: codes.failed } : undefined);
    await answer(before, one);
    await answer(before, two);
    for (let minute = 0; minute < 60; minute++) await timers.pass(60_000);
    expect(before.session.getState().save.status).toBe('waiting');
    const tries = before.lms.count('Commit');
    expect(tries).toBeLessThan(70);
    before.lms.faults = undefined;
    await timers.pass(60_000);
    expect(before.session.getState().save.status).toBe('saved');
    expect(ids(before.lms)).toEqual(told(one, two));
  });

  it('when the clock is set back between two answers, and the device was full for a while', async () => {
    const { begin, timers, device } = stage();
    const before = await begin();
    before.lms.faults = (method) => (method === 'Commit' ? { returns: 'false', code: codes.failed } : undefined);
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
    expect(ids(after.lms)).toEqual(told(one, two, three));
  });

  it('and a device that keeps nothing costs nothing while the LMS saves', async () => {
    const { begin, device } = stage();
    device.state = 'silent';
    const { session, lms } = await begin();
    session.getState().submit(first, one, answerOf(one), 1);
    await settled();
    expect(session.getState()).toMatchObject({ save: { status: 'saved' }, noSecondCopy: true });
    expect(ids(lms)).toEqual(told(one));
  });
});
