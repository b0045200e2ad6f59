import { describe, expect, it } from 'vitest';
import { lmsEditions } from '../support/lms-editions.ts';
import { fakeTime, fakeWindow, launchIn } from '../support/lms-launch.ts';
import { StrictLms } from '../support/strict-lms.ts';
import { at, sampleInteraction, sampleRecord } from '../support/tracking-samples.ts';

describe.each(lmsEditions)('$name: a result', (edition) => {
  const { codes, score, status } = edition;
  const passed = sampleRecord({ completion: 'completed', success: 'passed', score: 0.9, progressMeasure: 1 });
  const answers = [1, 2].map((n) => sampleInteraction({ id: `q-${n}`, timestamp: at, submission: `submission-${n}` }));
  const reads = (lms: StrictLms, element: string) =>
    lms.calls.filter(({ method, args }) => method === 'GetValue' && args[0] === element).length;
  const readOf = (lms: StrictLms, element: string) =>
    String(Reflect.apply(Reflect.get(lms.api, edition.names.get), lms.api, [element]));
  const success = edition.apiName === 'API' ? status : 'cmi.success_status';
  /** The LMS gives back `value` for `element`, and whatever it holds for all else. */
  const givesBack = (lms: StrictLms, element: string, value: string) => {
    lms.faults = (method, asked) =>
      method === 'GetValue' && asked === element ? { returns: value, code: '0' } : undefined;
  };

  it.each([
    ['score', score, ''],
    ['score', score, '0'],
    ['status', status, ''],
    ['status', status, 'incomplete'],
  ])('whose %s was dropped (%s: "%s") is no saved result, and is sent again', async (_, element, kept) => {
    const { lms, tracker } = await launchIn(edition);
    givesBack(lms, element, kept);
    expect(await tracker.save(passed, answers)).toMatchObject({
      saved: false,
      takenInteractions: 2,
      errors: [{ code: 'lms-lost-data' }],
    });
    lms.faults = undefined;
    const before = lms.sets().length;
    expect(await tracker.save(passed, [])).toEqual({ saved: true, errors: [], takenInteractions: 0 });
    expect(
      lms
        .sets()
        .slice(before)
        .map(([set]) => set),
    ).toContain(element);
  });

  it('that the LMS never keeps is told three times, then the learner waits for it no longer', async () => {
    const { lms, tracker } = await launchIn(edition);
    givesBack(lms, score, '');
    const outcomes = [];
    for (let time = 0; time < 5; time++) outcomes.push(await tracker.save(passed, []));
    expect(outcomes.map(({ saved }) => saved)).toEqual([false, false, true, true, true]);
    expect(lms.sets().filter(([element]) => element === score)).toHaveLength(3);
  });

  it.each([
    ['rounded', 'score', edition.apiName === 'API' ? '86' : '0.86'],
    ['written in another way', 'score', edition.apiName === 'API' ? '85.7900' : '0.85790'],
    ['judged by the LMS itself', 'status', 'failed'],
  ])('that comes back %s is saved', async (_, what, kept) => {
    const { lms, tracker } = await launchIn(edition);
    givesBack(lms, what === 'score' ? score : status, kept);
    const record = { ...passed, score: 0.8579 };
    expect(await tracker.save(record, [])).toEqual({ saved: true, errors: [], takenInteractions: 0 });
  });

  it.each([
    ['better', 0.66, ['50', '66']],
    ['worse', 0.4, ['50', '50']],
  ])('that is %s follows where the LMS holds "passed" by a rule of its own', async (_, next, scores) => {
    const shown = (lms: StrictLms) => Math.round(Number(readOf(lms, score)) * (edition.apiName === 'API' ? 1 : 100));
    const failed = sampleRecord({ completion: 'incomplete', success: 'failed', score: 0.5 });
    const first = await launchIn(edition);
    await first.tracker.save(failed, []);
    Reflect.apply(Reflect.get(first.lms.api, edition.names.set), first.lms.api, [success, 'passed']);
    const before = shown(first.lms);
    const { lms, tracker } = await launchIn(edition, {}, first.lms.data());
    expect(await tracker.save({ ...failed, score: next }, [])).toMatchObject({ saved: true });
    expect([before, shown(lms)].map(String)).toEqual(scores);
    expect(readOf(lms, success)).toBe('passed');
  });

  it('that the LMS fails to show is taken as saved: it said that it has it', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method, asked) =>
      method === 'GetValue' && asked === score ? { returns: '', code: codes.failed } : undefined;
    expect(await tracker.save(passed, [])).toEqual({ saved: true, errors: [], takenInteractions: 0 });
  });

  it('costs no call while it does not change', async () => {
    const { lms, tracker } = await launchIn(edition);
    await tracker.save(passed, []);
    const before = [reads(lms, score), reads(lms, status)];
    await tracker.save({ ...passed, suspendData: 'next' }, answers);
    expect([reads(lms, score), reads(lms, status)]).toEqual(before);
  });

  it('and answers whose commit was not heard of go to the same entries when the LMS puts a new API in place', async () => {
    const old = new StrictLms(edition, edition.launch({}));
    const holder = fakeWindow({ [edition.apiName]: old.api });
    const tracker = edition.createTracker({ window: fakeWindow({ parent: holder }), ...fakeTime() });
    await tracker.launch();
    old.faults = (method) => (method === 'Commit' ? { returns: 'false', code: codes.failed, works: true } : undefined);
    expect(await tracker.save(passed, answers)).toMatchObject({ saved: false, takenInteractions: 0 });
    const fresh = new StrictLms(edition, edition.launch({}, old.data()));
    Reflect.set(holder, edition.apiName, fresh.api);
    expect(await tracker.save(passed, answers)).toEqual({ saved: true, errors: [], takenInteractions: 2 });
    expect(Object.values(Object(fresh.data().interactions))).toHaveLength(2);
  });
});
