import { afterEach, describe, expect, it } from 'vitest';
import type { Launch } from '../../src/tracking/tracker.ts';
import type { LaunchFacts, LmsData } from '../support/lms-edition.ts';
import { lmsEditions } from '../support/lms-editions.ts';
import { type LmsLaunch, launchIn } from '../support/lms-launch.ts';
import type { StrictLms } from '../support/strict-lms.ts';
import { at, everyInteraction, sampleInteraction, sampleRecord } from '../support/tracking-samples.ts';

describe.each(lmsEditions)('$name: what the LMS records', (edition) => {
  const used: StrictLms[] = [];
  afterEach(() => {
    expect(used.splice(0).flatMap(({ violations }) => violations)).toEqual([]);
  });
  async function start(facts?: LaunchFacts, kept?: LmsData): Promise<LmsLaunch> {
    const started = await launchIn(edition, facts, kept);
    used.push(started.lms);
    return started;
  }
  const is12 = edition.apiName === 'API';
  const words = (lms: StrictLms) => lms.sets().map(([element, value]) => `${element} = ${value}`);
  const passed = { completion: 'completed', success: 'passed', score: 0.857, progressMeasure: 1 } as const;

  it('tells a first launch as incomplete and to be resumed, in one commit', async () => {
    const { lms, launch } = await start({ name: 'Doe, Jane M.', mastery: '75' });
    expect(launch).toMatchObject({
      connected: true,
      mode: 'normal',
      credit: true,
      learnerId: 'learner-1',
      learnerName: 'Jane M. Doe',
      mastery: 0.75,
      suspendDataLimit: edition.suspendDataLimit,
    });
    expect(words(lms)).toEqual([
      `${edition.status} = incomplete`,
      is12 ? 'cmi.core.exit = suspend' : 'cmi.exit = suspend',
    ]);
    expect(lms.count('Commit')).toBe(1);
    expect(lms.count('GetValue')).toBeLessThanOrEqual(12);
  });

  it('sends only what changed, with the session time, in one commit', async () => {
    const { lms, tracker } = await start();
    await tracker.save(sampleRecord(), []);
    const [sets, commits] = [lms.sets().length, lms.count('Commit')];
    await tracker.save(sampleRecord({ location: 'nnf-hook/act', sessionSeconds: 3661.256 }), []);
    expect(words(lms).slice(sets)).toEqual([
      `${edition.location} = nnf-hook/act`,
      `${edition.sessionTime} = ${is12 ? '01:01:01.26' : 'PT1H1M1.26S'}`,
    ]);
    expect(lms.count('Commit')).toBe(commits + 1);
  });

  it('does not repeat what the LMS gave back when a resumed learner leaves at once', async () => {
    const first = await start();
    await first.tracker.terminate(sampleRecord(), []);
    const next = await start({}, first.lms.data());
    expect(next.launch).toMatchObject({ suspendData: 'AQAB-snapshot_1', location: 'nnf-hook/idea' });
    await next.tracker.terminate(sampleRecord(), []);
    expect(words(next.lms).join()).not.toMatch(/status|location|suspend_data/);
    expect(words(next.lms).at(-1)).toBe(`${edition.sessionTime} = ${is12 ? '00:01:02.50' : 'PT1M2.5S'}`);
    expect(next.lms.count('Terminate')).toBe(1);
  });

  it('sends the score only with a result, and before the status', async () => {
    const { lms, tracker } = await start();
    await tracker.save(sampleRecord(), []);
    expect(words(lms).join()).not.toContain('score');
    await tracker.save(sampleRecord(passed), []);
    const all = words(lms);
    const score = all.indexOf(is12 ? 'cmi.core.score.raw = 85.7' : 'cmi.score.scaled = 0.857');
    expect(score).toBeGreaterThan(0);
    expect(all.indexOf(is12 ? 'cmi.core.lesson_status = passed' : 'cmi.success_status = passed')).toBeGreaterThan(
      score,
    );
    if (!is12)
      expect(all).toEqual(
        expect.arrayContaining([
          'cmi.completion_status = completed',
          'cmi.score.raw = 85.7',
          'cmi.progress_measure = 1',
        ]),
      );
  });

  it('never takes back a pass, not even where the saved progress was lost', async () => {
    const first = await start();
    await first.tracker.terminate(sampleRecord(passed), []);
    const next = await start({}, first.lms.data());
    const before = next.lms.sets().length;
    await next.tracker.save(sampleRecord({ completion: 'incomplete', success: 'failed', score: 0.2 }), []);
    expect(words(next.lms).slice(before).join()).not.toMatch(/score|status/);
  });

  it('reports every kind of answer lawfully, in order, in one commit', async () => {
    const { lms, tracker } = await start();
    const answers = everyInteraction();
    expect(new Set(answers.map(({ detail }) => detail.kind)).size).toBe(6);
    const before = lms.count('Commit');
    const outcome = await tracker.save(sampleRecord(), answers);
    expect(outcome).toEqual({ saved: true, errors: [], takenInteractions: answers.length });
    expect(lms.count('Commit')).toBe(before + 1);
    expect(Object.keys(Object(lms.data().interactions))).toHaveLength(answers.length);
  });

  it('tells partial credit as a number', async () => {
    const { lms, tracker } = await start();
    const answers = [0, 2 / 3, 1, 0.999, 0.001].map((share, n) => sampleInteraction({ share, timestamp: at + n }));
    await tracker.save(sampleRecord(), answers);
    const results = lms.sets().flatMap(([element, value]) => (element.endsWith('.result') ? [value] : []));
    expect(results).toEqual([is12 ? 'wrong' : 'incorrect', '0.66', 'correct', '0.99', '0.01']);
  });

  it('appends answers to those of earlier launches', async () => {
    const first = await start();
    await first.tracker.terminate(sampleRecord(), [sampleInteraction({ id: 'q-1' }), sampleInteraction({ id: 'q-2' })]);
    const next = await start({}, first.lms.data());
    await next.tracker.save(sampleRecord(), [sampleInteraction({ id: 'q-1', timestamp: at + 60_000 })]);
    expect(words(next.lms)).toContain(`cmi.interactions.2.id = ${is12 ? '' : 'urn:borderless:q:'}q-1`);
  });

  it('keeps to 250 answers: the newest win where the LMS lets them be found', async () => {
    const { lms, tracker } = await start();
    const answers = Array.from({ length: 252 }, (_, index) =>
      sampleInteraction({ id: `q-${index % 251}`, timestamp: at + index, share: index === 251 ? 1 : 0 }),
    );
    expect(await tracker.save(sampleRecord(), answers)).toEqual({ saved: true, errors: [], takenInteractions: 252 });
    const kept = Object.values(Object(lms.data().interactions));
    expect(kept).toHaveLength(250);
    expect(kept[0]).toMatchObject({ result: is12 ? 'wrong' : 'correct' });
  });

  it.each(['empty', 'pre-filled'])('reports objectives where the LMS holds them %s', async (state) => {
    const prefilled = { 0: { id: 'course' }, 1: { id: 'two' } };
    const { lms, tracker } = await start({}, state === 'empty' ? undefined : { objectives: prefilled });
    const objectives = [
      { id: 'one', description: 'Operations', completion: 'incomplete', success: 'unknown' },
      { id: 'two', description: 'Innovation', completion: 'completed', success: 'passed', score: 0.9 },
    ] as const;
    expect(await tracker.save(sampleRecord({ objectives }), [])).toMatchObject({ saved: true, errors: [] });
    const kept = Object.values(Object(lms.data().objectives));
    expect(kept).toHaveLength(state === 'empty' ? 2 : 3);
    expect(kept).toContainEqual(
      expect.objectContaining({
        id: 'two',
        ...(is12 ? { status: 'passed' } : { success_status: 'passed', completion_status: 'completed' }),
      }),
    );
    expect(kept).toContainEqual(expect.objectContaining({ id: 'one' }));
    const before = lms.sets().length;
    await tracker.save(sampleRecord({ objectives }), []);
    expect(lms.sets().length).toBe(before);
  });

  it.each<[LaunchFacts, Launch['mode']]>([
    [{ mode: 'review' }, 'review'],
    [{ mode: 'browse' }, 'browse'],
    [{ mode: 'browse', credit: 'no-credit' }, 'browse'],
  ])('records nothing in %j', async (facts, mode) => {
    const { lms, tracker, launch } = await start(facts);
    expect(launch.mode).toBe(mode);
    expect(await tracker.save(sampleRecord(passed), [sampleInteraction()])).toEqual({
      saved: true,
      errors: [],
      takenInteractions: 1,
    });
    await tracker.terminate(sampleRecord(passed), []);
    expect([lms.count('SetValue'), lms.count('Commit'), lms.count('Terminate')]).toEqual([0, 0, 1]);
  });

  it('takes a passed course without credit for a review', async () => {
    const first = await start();
    await first.tracker.terminate(sampleRecord(passed), []);
    expect((await start({ credit: 'no-credit' }, first.lms.data())).launch).toMatchObject({
      mode: 'review',
      credit: false,
    });
    expect((await start({ credit: 'no-credit' })).launch).toMatchObject({ mode: 'normal', credit: false });
  });

  it('makes no call after the end', async () => {
    const { lms, tracker } = await start();
    await tracker.terminate(sampleRecord(), []);
    const calls = lms.calls.length;
    expect(await tracker.save(sampleRecord(passed), [])).toMatchObject({
      saved: false,
      errors: [{ code: 'lms-did-not-save' }],
    });
    await tracker.terminate(sampleRecord(passed), []);
    expect(lms.calls.length).toBe(calls);
  });

  it('has told the LMS everything before it first waits, so that a closing window loses nothing', async () => {
    const { lms, tracker } = await start();
    void tracker.terminate(sampleRecord(), [sampleInteraction()]);
    expect(lms.count('Terminate')).toBe(1);
  });
});
