import { describe, expect, it } from 'vitest';
import { answers, lrsForTests, passed } from '../support/cmi5-lrs.ts';
import type { LrsProcess } from '../support/lrs/lrs-process.ts';
import { sampleInteraction, sampleRecord } from '../support/tracking-samples.ts';

const { lrs, requests, start, verbs } = lrsForTests();

describe('cmi5: an LRS that does not do its part', () => {
  it.each<[string, Parameters<LrsProcess['faults']>[0]]>([
    ['answers 500', [{ on: 'POST statements', status: 500, times: 1 }]],
    ['has too many requests', [{ on: 'POST statements', status: 429, times: 1 }]],
    ['drops the connection before it works', [{ on: 'POST statements', drop: 'before', times: 1 }]],
    ['drops the connection after it has stored', [{ on: 'POST statements', drop: 'after', times: 1 }]],
    ['is too slow and stores all the same', [{ on: 'POST statements', delay: 3000, times: 1 }]],
  ])('is told again, with the same ids, where it %s', async (_, faults) => {
    const started = await start({}, { patience: 2000 });
    await lrs().faults(faults);
    expect(await started.tracker.save(sampleRecord(passed), answers)).toMatchObject({
      saved: false,
      takenInteractions: 0,
    });
    await lrs().faults([]);
    expect(await started.tracker.save(sampleRecord(passed), answers)).toEqual({
      saved: true,
      errors: [],
      takenInteractions: 3,
    });
    await started.tracker.terminate(sampleRecord(passed), []);
    const said = await verbs(started);
    expect(said).toEqual(['initialized', 'answered', 'answered', 'answered', 'completed', 'passed', 'terminated']);
  });

  it('has each answer once, also where the next session tells it again', async () => {
    const first = await start();
    await lrs().faults([{ on: 'POST statements', drop: 'after', times: 1 }]);
    await first.tracker.save(sampleRecord(), answers);
    await lrs().faults([]);
    const next = await start({ registration: first.launched.registration });
    expect(await next.tracker.save(sampleRecord(passed), answers)).toMatchObject({ saved: true, takenInteractions: 3 });
    expect((await verbs(next)).filter((verb) => verb === 'answered')).toHaveLength(3);
  });

  it('tells why it will never take a statement, and takes the rest', async () => {
    const started = await start();
    const bad = sampleInteraction({ id: 'bad' });
    // The device's journal is read with less care than our own types.
    const damaged = { ...bad, detail: { kind: 'choice' } } as unknown as typeof bad;
    const all = [...answers.slice(0, 1), damaged, ...answers.slice(1, 2)];
    const outcome = await started.tracker.save(sampleRecord(), all);
    expect(outcome).toMatchObject({ saved: true, takenInteractions: 3, errors: [{ code: 'lms-refused-value' }] });
    await lrs().faults([{ on: 'POST statements', status: 400, body: 'No such verb here', times: 3 }]);
    const refused = await started.tracker.save(sampleRecord({ suspendData: 'next' }), [answers[2] ?? bad, bad]);
    expect(refused).toMatchObject({ saved: true, takenInteractions: 2 });
    expect(refused.errors.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('q:q-3: HTTP 400 No such verb here'),
      expect.stringContaining('q:bad: HTTP 400 No such verb here'),
    ]);
    expect(await started.tracker.save(sampleRecord({ suspendData: 'last' }), [])).toEqual({
      saved: true,
      errors: [],
      takenInteractions: 0,
    });
  });

  it('claims nothing while it refuses to hear that the course is completed', async () => {
    const started = await start();
    await lrs().faults([{ on: 'POST statements', status: 400, times: 3 }]);
    for (const _ of [1, 2]) {
      const outcome = await started.tracker.save(sampleRecord(passed), []);
      expect(outcome).toMatchObject({
        saved: false,
        errors: [{ code: 'lms-refused-value' }, { code: 'lms-refused-value' }],
      });
    }
  });

  it.each([401, 403])('ends the session with %d: nothing more is sent, and every save says so', async (status) => {
    const started = await start();
    await lrs().faults([{ on: 'POST statements', status, body: 'Your session has ended', times: 1 }]);
    for (const save of [started.tracker.save, started.tracker.save, started.tracker.terminate]) {
      expect(await save(sampleRecord(), answers)).toMatchObject({
        saved: false,
        takenInteractions: 0,
        errors: [{ code: 'lms-session-over', detail: `POST statements: HTTP ${status} Your session has ended` }],
      });
    }
    expect((await requests(started)).filter((request) => request === 'POST statements')).toHaveLength(2);
  });

  it('refuses a window whose place another launch has taken', async () => {
    const first = await start();
    const next = await start({ registration: first.launched.registration });
    expect(await first.tracker.save(sampleRecord(), answers)).toMatchObject({
      saved: false,
      errors: [{ code: 'lms-session-over' }],
    });
    expect(await next.tracker.save(sampleRecord(), answers)).toMatchObject({ saved: true });
  });

  it('finds out that it says yes and keeps nothing', async () => {
    const started = await start();
    await lrs().faults([{ on: 'PUT activities/state', status: 204 }]);
    expect(await started.tracker.save(sampleRecord(), answers)).toMatchObject({
      saved: false,
      takenInteractions: 3,
      errors: [{ code: 'lms-lost-data' }],
    });
    await lrs().faults([]);
    expect(await started.tracker.save(sampleRecord(), [])).toMatchObject({ saved: true });
  });
});
