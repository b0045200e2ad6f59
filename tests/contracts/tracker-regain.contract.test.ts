import { describe, expect, it } from 'vitest';
import type { LmsData, LmsEdition } from '../support/lms-edition.ts';
import { lmsEditions } from '../support/lms-editions.ts';
import { fakeTime, fakeWindow, launchIn } from '../support/lms-launch.ts';
import { StrictLms } from '../support/strict-lms.ts';
import { at, sampleInteraction, sampleRecord } from '../support/tracking-samples.ts';

const answers = [1, 2].map((n) => sampleInteraction({ id: `q-${n}`, timestamp: at + n }));

/** The record of a learner who has been here. */
async function recordOf(edition: LmsEdition): Promise<LmsData> {
  const { lms, tracker } = await launchIn(edition);
  await tracker.terminate(sampleRecord({ suspendData: 'of-before' }), answers);
  return lms.data();
}

/** The frame of an LMS that may put another API in the place of the first. */
function frameOf(edition: LmsEdition, lms: StrictLms) {
  const holder = fakeWindow({ [edition.apiName]: lms.api });
  const { clock, wait, at: later } = fakeTime();
  const tracker = edition.createTracker({ window: fakeWindow({ parent: holder }), clock, wait });
  return { tracker, clock, later, holder };
}

describe.each(lmsEditions)('$name: an LMS that loses its thread', (edition) => {
  const { codes } = edition;
  const unanswered = { returns: '', code: codes.failed };

  it('is asked again at launch until it tells what the learner has', async () => {
    const lms = new StrictLms(edition, edition.launch({}, await recordOf(edition)));
    const { tracker, clock, later } = frameOf(edition, lms);
    lms.faults = (method, element) =>
      method === 'GetValue' && element === 'cmi.suspend_data' ? unanswered : undefined;
    later(2000, () => {
      lms.faults = undefined;
    });
    expect(await tracker.launch()).toMatchObject({ connected: true, suspendData: 'of-before' });
    expect(clock()).toBe(2000);
    expect(lms.count('Initialize')).toBe(1);
    expect(lms.violations).toEqual([]);
  });

  it('is not written to while it does not tell what the learner has, since that would be lost', async () => {
    const lms = new StrictLms(edition, edition.launch({}, await recordOf(edition)));
    const { tracker } = frameOf(edition, lms);
    lms.faults = (method, element) =>
      method === 'GetValue' && element === 'cmi.suspend_data' ? unanswered : undefined;
    const launch = await tracker.launch();
    expect(launch).toMatchObject({ connected: false, learnerId: 'learner-1', problem: { code: 'lms-refused-launch' } });
    expect(await tracker.save(sampleRecord(), answers)).toMatchObject({ saved: false, takenInteractions: 0 });
    expect(lms.sets()).toEqual([]);
    expect(lms.data().suspend_data).toBe('of-before');
  });

  it('that does not count its interactions gets no answer over another', async () => {
    const { lms, tracker } = await launchIn(edition, {}, await recordOf(edition));
    const later = sampleInteraction({ id: 'q-3', timestamp: at + 3 });
    lms.faults = (method, element) =>
      method === 'GetValue' && element === 'cmi.interactions._count' ? unanswered : undefined;
    expect(await tracker.save(sampleRecord(), [later])).toMatchObject({
      saved: false,
      takenInteractions: 0,
      errors: [{ code: 'lms-did-not-save' }],
    });
    lms.faults = () => undefined;
    expect(await tracker.save(sampleRecord(), [later])).toEqual({ saved: true, errors: [], takenInteractions: 1 });
    const ids = lms.sets().filter(([element]) => /interactions\.\d+\.id$/.test(element));
    expect(ids.map(([element]) => element)).toEqual(['cmi.interactions.2.id']);
  });

  it.each(['throws from then on', 'answers as if nothing had happened'])(
    'and whose old API %s is found again, and told everything',
    async (how) => {
      const old = new StrictLms(edition, edition.launch({}));
      const { tracker, holder } = frameOf(edition, old);
      await tracker.launch();
      await tracker.save(sampleRecord(), answers.slice(0, 1));
      const before = old.calls.length;
      if (how.startsWith('throws')) old.faults = () => ({ throws: new Error('gone') });
      const fresh = new StrictLms(edition, edition.launch({}, old.data()));
      Reflect.set(holder, edition.apiName, fresh.api);
      const outcome = await tracker.save(sampleRecord(), answers.slice(1));
      expect(outcome).toEqual({ saved: true, errors: [], takenInteractions: 1 });
      expect(old.calls.length).toBe(before);
      expect(Object.values(Object(fresh.data().interactions))).toHaveLength(2);
      expect(fresh.violations).toEqual([]);
    },
  );

  it('and lets somebody else begin gets nothing of the first learner into the record of the second', async () => {
    const mine = new StrictLms(edition, edition.launch({}));
    const { tracker, holder } = frameOf(edition, mine);
    await tracker.launch();
    const theirs = new StrictLms(edition, edition.launch({ id: 'learner-2' }));
    Reflect.set(holder, edition.apiName, theirs.api);
    const outcome = await tracker.terminate(sampleRecord(), answers);
    expect(outcome).toMatchObject({ saved: false, takenInteractions: 0, errors: [{ code: 'lms-refused-launch' }] });
    expect([theirs.sets(), theirs.count('Terminate')]).toEqual([[], 0]);
  });

  it('that is told an answer again, before its sender heard that it is kept, holds it once', async () => {
    const { lms, tracker } = await launchIn(edition);
    const [first, again] = [tracker.save(sampleRecord(), answers), tracker.terminate(sampleRecord(), answers)];
    expect([(await first).takenInteractions, (await again).takenInteractions]).toEqual([2, 2]);
    expect(Object.values(Object(lms.data().interactions))).toHaveLength(2);
  });

  it('in the midst of an answer gets the rest of it into the same entry', async () => {
    const { lms, tracker } = await launchIn(edition);
    let isLost = true;
    lms.faults = (method, element) => {
      if (method === 'Initialize') isLost = false;
      if (method === 'Initialize') return { returns: 'true', code: '0' };
      return isLost && element.endsWith('.0.result') ? { returns: 'false', code: codes.notRunning } : undefined;
    };
    expect(await tracker.save(sampleRecord(), answers)).toMatchObject({ saved: true, takenInteractions: 2 });
    expect(Object.values(Object(lms.data().interactions))).toHaveLength(2);
  });

  it.runIf(edition.apiName === 'API_1484_11')(
    'and keeps an answer of which it said no shows it, so that the next launch does not tell it twice',
    async () => {
      const { lms, tracker } = await launchIn(edition);
      lms.faults = (method) =>
        method === 'Commit' ? { returns: 'false', code: codes.failed, works: true } : undefined;
      expect(await tracker.save(sampleRecord(), answers)).toMatchObject({ takenInteractions: 0 });
      const next = await launchIn(edition, {}, lms.data());
      expect(await next.tracker.save(sampleRecord(), answers)).toMatchObject({ takenInteractions: 2 });
      expect(Object.values(Object(next.lms.data().interactions))).toHaveLength(2);
    },
  );
});
