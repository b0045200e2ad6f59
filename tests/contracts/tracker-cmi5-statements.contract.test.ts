import { describe, expect, it } from 'vitest';
import { answers, failed, lrsForTests, passed } from '../support/cmi5-lrs.ts';
import { sampleInteraction, sampleRecord } from '../support/tracking-samples.ts';

const { requests, start, told, verbs } = lrsForTests();

describe('cmi5: statements', () => {
  it('come in lawful order: passed at once, completed once, terminated last, with score, mastery and duration', async () => {
    const started = await start({ masteryScore: 0.8 });
    await started.tracker.save(sampleRecord(), answers.slice(0, 2));
    await started.tracker.save(sampleRecord({ ...passed, sessionSeconds: 90 }), answers.slice(2));
    await started.tracker.save(sampleRecord({ ...passed, suspendData: 'more' }), []);
    await started.tracker.terminate(sampleRecord({ ...passed, sessionSeconds: 100.5 }), []);
    const all = await told(started);
    expect(all.map(({ verb }) => verb)).toEqual([
      'initialized',
      'answered',
      'answered',
      'answered',
      'completed',
      'passed',
      'terminated',
    ]);
    const [, first, , last, completed, pass, terminated] = all;
    expect(first).toMatchObject({
      result: { extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 25 } },
    });
    expect(last).not.toHaveProperty('result.extensions');
    expect(completed).toMatchObject({ result: { completion: true, duration: 'PT1M30S' } });
    expect(pass).toMatchObject({ result: { success: true, score: { scaled: 0.9, raw: 90, min: 0, max: 100 } } });
    expect(terminated).toMatchObject({ result: { duration: 'PT1M40.5S' } });
  });

  it('say nothing twice in a later session of the registration', async () => {
    const first = await start({ masteryScore: 0.8 });
    await first.tracker.terminate(sampleRecord(passed), answers);
    const next = await start({ masteryScore: 0.8, registration: first.launched.registration });
    await next.tracker.save(sampleRecord(passed), []);
    await next.tracker.terminate(sampleRecord(failed), []);
    expect((await verbs(next)).slice(-2)).toEqual(['initialized', 'terminated']);
  });

  it('tell of a failed test once, at the end, and not at all where the learner passes in the same session', async () => {
    const first = await start({ masteryScore: 0.8 });
    await first.tracker.save(sampleRecord(failed), []);
    await first.tracker.terminate(sampleRecord(failed), []);
    expect(await verbs(first)).toEqual(['initialized', 'completed', 'failed', 'terminated']);
    const { registration } = first.launched;
    await (await start({ masteryScore: 0.8, registration })).tracker.terminate(sampleRecord(failed), []);
    const last = await start({ masteryScore: 0.8, registration });
    await last.tracker.save(sampleRecord(failed), []);
    await last.tracker.terminate(sampleRecord(passed), []);
    expect((await verbs(last)).slice(4)).toEqual(['initialized', 'terminated', 'initialized', 'passed', 'terminated']);
  });

  it('leave a score out that would contradict the mastery score of the LMS', async () => {
    const started = await start({ masteryScore: 0.8 });
    await started.tracker.terminate(sampleRecord({ ...failed, score: 0.95 }), []);
    expect((await told(started)).find(({ verb }) => verb === 'failed')).toMatchObject({ result: { success: false } });
  });

  it.each(['Browse', 'Review'] as const)('are only the first and the last in mode %s', async (mode) => {
    const started = await start({ mode, masteryScore: 0.8 });
    await started.tracker.save(sampleRecord(passed), answers);
    await started.tracker.terminate(sampleRecord(passed), answers);
    expect(await verbs(started)).toEqual(['initialized', 'terminated']);
    expect((await requests(started)).filter((request) => request.startsWith('PUT'))).toEqual([]);
  });

  it('of an earlier session are stamped with the start of this one and say when they were given', async () => {
    const started = await start();
    await started.tracker.save(sampleRecord(), [sampleInteraction({ timestamp: 1_000_000 })]);
    const [, answered] = await told(started);
    expect(answered).toMatchObject({
      context: { extensions: { 'urn:borderless:xapi:answered-at': '1970-01-01T00:16:40.000Z' } },
    });
  });

  it('stay in order while the clock of the device goes back', async () => {
    const times = [2_000_000_000_000, 1_900_000_000_000];
    const started = await start({}, { now: () => times.shift() ?? 1_800_000_000_000 });
    await started.tracker.save(sampleRecord(passed), answers);
    await started.tracker.terminate(sampleRecord(passed), []);
    expect((await verbs(started)).at(-1)).toBe('terminated');
  });
});
