import { describe, expect, it } from 'vitest';
import { scorm12CheckPlan } from '../../src/tracking/adapters/scorm-1.2/check-plan.ts';
import { scorm2004CheckPlan } from '../../src/tracking/adapters/scorm-2004/check-plan.ts';
import { checkLms } from '../../src/tracking/lms-check/check-lms.ts';
import type { CheckId, CheckReport } from '../../src/tracking/lms-check/lms-check.ts';
import { recommend } from '../../src/tracking/lms-check/recommend.ts';
import type { LaunchFacts, LmsData } from '../support/lms-edition.ts';
import { lmsEditions } from '../support/lms-editions.ts';
import { fakeTime, fakeWindow } from '../support/lms-launch.ts';
import { type Faults, StrictLms } from '../support/strict-lms.ts';
import { sampleInteraction, sampleRecord } from '../support/tracking-samples.ts';

describe.each(lmsEditions)('$name: the check of an LMS from inside', (edition) => {
  const is12 = edition.name === 'SCORM 1.2';
  const plan = is12 ? scorm12CheckPlan : scorm2004CheckPlan;

  /** The course is launched, and then the LMS checked in the same session. */
  async function check(
    how: { faults?: Faults; facts?: LaunchFacts; kept?: LmsData; entries?: boolean; behind?: number } = {},
  ) {
    const lms = new StrictLms(edition, edition.launch(how.facts ?? {}, how.kept));
    const window = fakeWindow({ parent: fakeWindow({ [edition.apiName]: lms.api }) });
    const tracker = edition.createTracker({ window, ...fakeTime() });
    await tracker.launch();
    const before = lms.data();
    const calls = lms.calls.length;
    // What the check reads may never have been set: that is an answer, not a fault of the course.
    lms.faults = how.faults ?? (() => undefined);
    const report = await checkLms(
      plan,
      {
        window,
        clock: () => 0,
        now: () => 1_800_000_000_000 + (how.behind ?? 0) * 1000,
        serverTime: async () => 1_800_000_000_000,
        pause: async () => undefined,
      },
      { entries: how.entries ?? false },
    );
    return { lms, tracker, report, before, calls: lms.calls.slice(calls) };
  }
  const row = (report: CheckReport, id: CheckId) => report.rows.find((one) => one.id === id);
  const verdicts = (report: CheckReport) => Object.fromEntries(report.rows.map(({ id, verdict }) => [id, verdict]));

  it('finds that a sound LMS keeps everything, and leaves its record as it was', async () => {
    const { lms, report, before } = await check();
    expect(report).toMatchObject({ edition: edition.name, readOnly: undefined, suspendDataKept: 4096 });
    expect(verdicts(report)).toMatchObject({
      api: 'keeps',
      suspendData: 'keeps',
      unicode: 'keeps',
      place: 'skipped',
      commit: 'keeps',
      objectives: 'skipped',
      interactions: 'skipped',
      restored: 'keeps',
      clock: 'keeps',
    });
    expect(row(report, 'api')?.detail).toBe(`${edition.apiName}, 1 window up (parent)`);
    expect(lms.data()).toEqual(before);
    expect(lms.violations.filter((violation) => !violation.includes('nothing has changed'))).toEqual([]);
    expect(recommend(report)).toEqual({ standard: 'stay', report: 'both', reason: is12 ? 'oneStatus' : 'twoStatuses' });
  });

  it('lets the course go on as if nothing had been', async () => {
    const { lms, tracker } = await check();
    lms.faults = undefined;
    expect(await tracker.save(sampleRecord(), [sampleInteraction()])).toMatchObject({ saved: true, errors: [] });
  });

  it('appends one answer and one objective where it is asked to, and says what came of them', async () => {
    const { lms, report } = await check({ entries: true });
    expect(verdicts(report)).toMatchObject({
      place: 'keeps',
      objectives: 'keeps',
      interactions: 'keeps',
      restored: 'keeps',
    });
    expect(Object.keys(Object(lms.data().interactions))).toHaveLength(1);
  });

  it.each<[string, LaunchFacts]>([
    ['review', { mode: 'review' }],
    ['browse', { mode: 'browse' }],
  ])('only reads in %s mode', async (_, facts) => {
    const { report, calls } = await check({ facts, entries: true });
    expect(report.readOnly).toBe('mode');
    expect(calls.filter(({ method }) => method !== 'GetValue')).toEqual([]);
    expect(recommend(report).reason).toBe('onlyRead');
  });

  it('only reads a record that holds work', async () => {
    const first = new StrictLms(edition, edition.launch({}));
    const window = fakeWindow({ parent: fakeWindow({ [edition.apiName]: first.api }) });
    const tracker = edition.createTracker({ window, ...fakeTime() });
    await tracker.launch();
    await tracker.terminate(sampleRecord(), [sampleInteraction()]);
    const { report, calls } = await check({ kept: first.data(), entries: true });
    expect(report.readOnly).toBe('work');
    expect(calls.filter(({ method }) => method !== 'GetValue')).toEqual([]);
  });

  it('finds where suspend data is cut', async () => {
    let held = '';
    const faults: Faults = (method, element, value) => {
      if (element !== 'cmi.suspend_data') return undefined;
      if (method === 'SetValue') held = value.slice(0, 2000);
      return { returns: method === 'GetValue' ? held : 'true', code: '0' };
    };
    const { report } = await check({ faults });
    expect(row(report, 'suspendData')).toMatchObject({ verdict: 'partly', detail: expect.stringContaining('1024') });
    expect([report.suspendDataKept, recommend(report).reason]).toEqual([1024, 'cutsSuspendData']);
  });

  it('finds that nothing is kept, and that saves are refused', async () => {
    const forgets = await check({
      faults: (method) => (method === 'GetValue' ? { returns: '', code: '0' } : { returns: 'true', code: '0' }),
    });
    expect(row(forgets.report, 'suspendData')?.verdict).toBe('drops');
    expect(recommend(forgets.report)).toEqual({ standard: 'talk-to-the-lms', reason: 'keepsNothing' });
    const refuses = await check({
      faults: (method) => (method === 'Commit' ? { returns: 'false', code: edition.codes.failed } : undefined),
    });
    expect(verdicts(refuses.report)).toMatchObject({ suspendData: 'refuses', commit: 'refuses', restored: 'partly' });
  });

  it('names what is not offered, and says that interactions are none', async () => {
    const faults: Faults = (_, element) =>
      element.startsWith('cmi.interactions') ? { returns: '', code: edition.codes.notOffered } : undefined;
    const { report } = await check({ faults, entries: true });
    expect(row(report, 'values')).toMatchObject({ verdict: 'partly', detail: expect.stringContaining('interactions') });
    expect(row(report, 'interactions')?.verdict).toBe('none');
  });

  it('sees a clock that is wrong', async () => {
    expect(row((await check({ behind: -7200 })).report, 'clock')).toMatchObject({
      verdict: 'partly',
      detail: 'this device is 7200 s behind the server',
    });
  });

  it('says that there is no API, without having called anything', async () => {
    const report = await checkLms(
      plan,
      { window: fakeWindow(), clock: () => 0, now: () => 0, serverTime: async () => 0, pause: async () => undefined },
      { entries: true },
    );
    expect(verdicts(report)).toEqual({ api: 'none' });
    expect(recommend(report).reason).toBe('noApi');
  });

  it.runIf(is12)('says what a passing score in the LMS does', async () => {
    expect(recommend((await check({ facts: { mastery: '80' } })).report)).toMatchObject({
      report: 'both',
      reason: 'lmsJudges',
    });
  });
});
