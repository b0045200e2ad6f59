import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LrsProcess, startLrs } from '../support/lrs/lrs-process.ts';
import { type Recorder, recorderKinds } from '../support/recorders.ts';
import { everyInteraction, sampleInteraction, sampleRecord } from '../support/tracking-samples.ts';

let lrs: LrsProcess;
beforeAll(async () => {
  lrs = await startLrs();
});
afterAll(() => lrs.stop());

const passed = { completion: 'completed', success: 'passed', score: 0.9, progressMeasure: 1 } as const;

/** One suite for every standard: what a session may rely on, whoever records. */
describe.each(recorderKinds(() => lrs))('$name', ({ create: createRecorder, name }) => {
  const used: Recorder[] = [];
  const create = () => {
    const recorder = createRecorder();
    used.push(recorder);
    return recorder;
  };
  afterEach(async () => {
    for (const recorder of used.splice(0)) expect(await recorder.violations()).toEqual([]);
  });
  const reports = name !== 'web';

  it('gives nothing to resume at the first launch', async () => {
    const launch = await (await create().next()).launch();
    expect(launch).toMatchObject({ mode: 'normal', credit: true });
    expect(launch.suspendData).toBeUndefined();
    expect(launch.location).toBeUndefined();
    expect(launch.problem).toBeUndefined();
    expect(launch.suspendDataLimit).toBeGreaterThanOrEqual(4096);
  });

  it('gives back at the next launch what was saved last', async () => {
    const recorder = create();
    const first = await recorder.next();
    await first.launch();
    expect(await first.save(sampleRecord({ suspendData: 'one', location: 'a/b' }), [])).toMatchObject({ saved: true });
    expect(await first.terminate(sampleRecord({ suspendData: 'two', location: 'c/d' }), [])).toMatchObject({
      saved: true,
      errors: [],
    });
    expect(await (await recorder.next()).launch()).toMatchObject({ suspendData: 'two', location: 'c/d' });
  });

  it('gives back what was saved when the window was killed', async () => {
    const recorder = create();
    const first = await recorder.next();
    await first.launch();
    await first.save(sampleRecord({ suspendData: 'one' }), []);
    expect(await (await recorder.next()).launch()).toMatchObject({ suspendData: 'one' });
  });

  it('writes nothing when nothing has changed', async () => {
    const recorder = create();
    const tracker = await recorder.next();
    await tracker.launch();
    await tracker.save(sampleRecord(), []);
    const before = await recorder.writes();
    expect(before).toBeGreaterThan(0);
    expect(await tracker.save(sampleRecord({ sessionSeconds: 100 }), [])).toMatchObject({ saved: true, errors: [] });
    expect(await recorder.writes()).toBe(before);
  });

  it('takes every submission, so that none is sent twice', async () => {
    const tracker = await create().next();
    await tracker.launch();
    const answers = [sampleInteraction({ id: 'q-1' }), sampleInteraction({ id: 'q-2' })];
    expect(await tracker.save(sampleRecord(), answers)).toEqual({ saved: true, errors: [], takenInteractions: 2 });
  });

  it('says the same when it is terminated twice', async () => {
    const recorder = create();
    const tracker = await recorder.next();
    await tracker.launch();
    const outcome = await tracker.terminate(sampleRecord(), [sampleInteraction()]);
    const writes = await recorder.writes();
    expect(await tracker.terminate(sampleRecord(), [sampleInteraction()])).toEqual(outcome);
    expect(await recorder.writes()).toBe(writes);
  });

  it('does not throw where every call does, and claims nothing', async () => {
    const tracker = await create().broken();
    await tracker.launch();
    for (const send of [tracker.save, tracker.terminate]) {
      const outcome = await send(sampleRecord(), [sampleInteraction()]);
      expect(outcome).toMatchObject({ saved: false, takenInteractions: 0 });
      expect(outcome.errors.length).toBeGreaterThan(0);
    }
  });

  it('says what is missing where there is nothing to record to', async () => {
    const tracker = create().absent();
    const { connected, problem } = await tracker.launch();
    expect({ connected, code: problem?.code }).toMatchObject({ connected: false, code: expect.stringMatching(/^no-/) });
    expect(await tracker.save(sampleRecord(), [])).toMatchObject({ saved: false, errors: [{ code: problem?.code }] });
  });

  it('keeps a report of every kind of answer, in order, those of the next launch behind them', async () => {
    const recorder = create();
    const first = await recorder.next();
    await first.launch();
    const answers = everyInteraction();
    const taken = { saved: true, errors: [], takenInteractions: answers.length };
    expect(await first.save(sampleRecord(), answers)).toEqual(taken);
    await first.terminate(sampleRecord(), []);
    const next = await recorder.next();
    await next.launch();
    expect(await next.save(sampleRecord(), [sampleInteraction({ id: 'last' })])).toMatchObject({ saved: true });
    expect((await recorder.held()).answers).toEqual([...answers.map(({ id }) => id), 'last']);
  });

  it.runIf(reports)('tells completion, result and score, and never takes back a pass', async () => {
    const recorder = create();
    const first = await recorder.next();
    await first.launch();
    await first.save(sampleRecord(), []);
    expect(await recorder.held()).toEqual({ answers: [], completed: false, success: 'unknown', score: undefined });
    await first.save(sampleRecord(passed), []);
    await first.terminate(sampleRecord(passed), []);
    const all = { answers: [], completed: true, success: 'passed', score: 0.9 };
    expect(await recorder.held()).toEqual(all);
    const next = await recorder.next();
    await next.launch();
    await next.terminate(sampleRecord({ ...passed, success: 'failed', score: 0.2 }), []);
    expect(await recorder.held()).toEqual(all);
  });

  it.runIf(reports)('tells a failed test at the end of the session, and a pass that comes in the next', async () => {
    const recorder = create();
    const first = await recorder.next();
    await first.launch();
    await first.terminate(sampleRecord({ ...passed, success: 'failed', score: 0.4 }), []);
    expect(await recorder.held()).toMatchObject({ success: 'failed', score: 0.4 });
    const next = await recorder.next();
    await next.launch();
    await next.terminate(sampleRecord(passed), []);
    expect(await recorder.held()).toMatchObject({ success: 'passed', score: 0.9 });
  });

  it.runIf(reports).each(['browse', 'review'] as const)('records nothing in mode %s', async (mode) => {
    const recorder = create();
    const tracker = await recorder.next(mode);
    expect(await tracker.launch()).toMatchObject({ mode });
    const nothing = { saved: true, errors: [], takenInteractions: 1 };
    expect(await tracker.save(sampleRecord(passed), [sampleInteraction()])).toEqual(nothing);
    expect(await tracker.terminate(sampleRecord(passed), [])).toMatchObject({ saved: true, errors: [] });
    expect((await recorder.held()).answers).toEqual([]);
    const back = await (await recorder.next()).launch();
    expect(back.suspendData).toBeUndefined();
  });

  it.runIf(reports)('takes nothing after the end', async () => {
    const recorder = create();
    const tracker = await recorder.next();
    await tracker.launch();
    await tracker.terminate(sampleRecord(), []);
    const writes = await recorder.writes();
    expect(await tracker.save(sampleRecord(passed), [sampleInteraction()])).toMatchObject({
      saved: false,
      errors: [{ code: 'lms-did-not-save' }],
      takenInteractions: 0,
    });
    expect(await recorder.writes()).toBe(writes);
  });
});
