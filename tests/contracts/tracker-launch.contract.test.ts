import { describe, expect, it } from 'vitest';
import { lmsEditions } from '../support/lms-editions.ts';
import { fakeTime, fakeWindow, foreignWindow } from '../support/lms-launch.ts';
import { StrictLms } from '../support/strict-lms.ts';
import { sampleRecord } from '../support/tracking-samples.ts';

describe.each(lmsEditions)('$name: finding and starting the LMS', (edition) => {
  const holding = (lms: StrictLms, properties = {}) => fakeWindow({ ...properties, [edition.apiName]: lms.api });
  const nested = (outer: object, depth: number): object =>
    depth === 0 ? outer : fakeWindow({ parent: nested(outer, depth - 1), top: outer });

  async function launch(place: (lms: StrictLms) => object) {
    const lms = new StrictLms(edition, edition.launch({}));
    const tracker = edition.createTracker({ window: place(lms), ...fakeTime() });
    return { lms, tracker, launch: await tracker.launch() };
  }

  it.each<[string, (lms: StrictLms) => object]>([
    ['in the parent', (lms) => nested(holding(lms), 1)],
    ['three frames up', (lms) => nested(holding(lms), 3)],
    ['fifty frames up', (lms) => nested(holding(lms), 50)],
    ['in the opener', (lms) => fakeWindow({ opener: holding(lms) })],
    ['three frames above the opener', (lms) => fakeWindow({ opener: nested(holding(lms), 3) })],
    ['in the opener of the topmost window', (lms) => nested(fakeWindow({ opener: holding(lms) }), 2)],
    ['above a frame of another origin', (lms) => fakeWindow({ parent: foreignWindow(holding(lms)) })],
    ['in the own window, where an offline player puts it', (lms) => holding(lms)],
    [
      'above something else of that name',
      (lms) => fakeWindow({ parent: fakeWindow({ [edition.apiName]: { Initialize: 1 }, parent: holding(lms) }) }),
    ],
  ])('starts where the API is %s', async (_, place) => {
    const { lms, launch: started } = await launch(place);
    expect(started.connected).toBe(true);
    expect(lms.count('Initialize')).toBe(1);
    expect(lms.violations).toEqual([]);
  });

  it('prefers the LMS to a stub in the own window', async () => {
    const stub = new StrictLms(edition);
    const { lms } = await launch((found) => holding(stub, { parent: holding(found) }));
    expect([lms.count('Initialize'), stub.count('Initialize')]).toEqual([1, 0]);
  });

  it('does not take the API of another edition', async () => {
    const [other] = lmsEditions.filter(({ apiName }) => apiName !== edition.apiName);
    const { launch: started } = await launch((lms) => nested(fakeWindow({ [other?.apiName ?? '']: lms.api }), 1));
    expect(started).toMatchObject({ connected: false, problem: { code: 'no-lms' } });
  });

  it('waits up to ten seconds for an API that comes late', async () => {
    const lms = new StrictLms(edition, edition.launch({}));
    const parent = fakeWindow();
    const time = fakeTime();
    time.at(4000, () => Reflect.set(parent, edition.apiName, lms.api));
    const tracker = edition.createTracker({ window: fakeWindow({ parent }), ...time });
    expect(await tracker.launch()).toMatchObject({ connected: true });
    expect(time.clock()).toBeGreaterThanOrEqual(4000);
    expect(time.clock()).toBeLessThan(5000);
  });

  it('says after ten seconds that there is no LMS, and keeps saying so', async () => {
    const time = fakeTime();
    const tracker = edition.createTracker({ window: nested(fakeWindow(), 2), ...time });
    expect(await tracker.launch()).toMatchObject({ connected: false, mode: 'normal', problem: { code: 'no-lms' } });
    expect(time.clock()).toBe(10_000);
    for (const send of [tracker.save, tracker.terminate]) {
      expect(await send(sampleRecord(), [])).toEqual({
        saved: false,
        errors: [{ code: 'no-lms' }],
        takenInteractions: 0,
      });
    }
  });

  it('stops looking when the learner leaves', async () => {
    const lms = new StrictLms(edition);
    const time = fakeTime();
    const parent = fakeWindow();
    const tracker = edition.createTracker({ window: fakeWindow({ parent }), ...time });
    const launched = tracker.launch();
    await tracker.terminate(sampleRecord(), []);
    Reflect.set(parent, edition.apiName, lms.api);
    expect(await launched).toMatchObject({ connected: false });
    expect(lms.calls).toEqual([]);
  });

  it('tries a failed start once more', async () => {
    const lms = new StrictLms(edition, edition.launch({}));
    lms.faults = (method) =>
      method === 'Initialize' && lms.count('Initialize') === 1 ? { returns: 'false', code: '101' } : undefined;
    const tracker = edition.createTracker({ window: fakeWindow({ parent: holding(lms) }), ...fakeTime() });
    expect(await tracker.launch()).toMatchObject({ connected: true });
  });

  it('says in the words of the LMS why it would not start', async () => {
    const lms = new StrictLms(edition);
    lms.faults = () => ({ returns: 'false', code: '101' });
    const tracker = edition.createTracker({ window: fakeWindow({ parent: holding(lms) }), ...fakeTime() });
    const { connected, problem } = await tracker.launch();
    expect(connected).toBe(false);
    expect(problem).toMatchObject({ code: 'lms-refused-launch', detail: expect.stringMatching(/^Initialize: 101 ./) });
    expect(await tracker.save(sampleRecord(), [])).toMatchObject({ saved: false, errors: [problem] });
    expect(lms.calls.every(({ method }) => method === 'Initialize')).toBe(true);
  });

  it('says that the window of the LMS was closed, without calling into it', async () => {
    const opener: { closed: boolean } = { closed: false };
    const { lms, tracker } = await launch((found) => fakeWindow({ opener: Object.assign(opener, holding(found)) }));
    opener.closed = true;
    const calls = lms.calls.length;
    const outcome = await tracker.save(sampleRecord(), []);
    expect(outcome.saved).toBe(false);
    expect(outcome.errors[0]?.detail).toContain('closed');
    expect(lms.calls.length).toBe(calls);
  });
});
