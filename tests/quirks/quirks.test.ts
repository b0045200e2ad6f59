import { describe, expect, it } from 'vitest';
import type { LmsEdition } from '../support/lms-edition.ts';
import { fakeTime, fakeWindow, foreignWindow, launchIn } from '../support/lms-launch.ts';
import { type Faults, StrictLms } from '../support/strict-lms.ts';
import { sampleInteraction, sampleRecord } from '../support/tracking-samples.ts';
import { played, quirk, quirkRows } from './quirk.ts';
import './resuming.ts';

const passed = { completion: 'completed', success: 'passed', score: 0.9, progressMeasure: 1 } as const;
const answer = sampleInteraction();

/** A launch from a window that `around` builds over the window of the LMS. */
async function launchFrom(edition: LmsEdition, around: (lmsWindow: object) => object) {
  const lms = new StrictLms(edition, edition.launch({}));
  const lmsWindow = fakeWindow({ [edition.apiName]: lms.api });
  const tracker = edition.createTracker({ window: around(lmsWindow), ...fakeTime() });
  return { lms, lmsWindow, tracker, launch: await tracker.launch() };
}

const above = (window: object, frames: number): object =>
  frames === 0 ? window : fakeWindow({ parent: above(window, frames - 1), top: window });

quirk('opens the course in a pop-up, and is closed before it', (edition) => {
  it('is found behind the opener; once it is closed the learner is told, and nothing is called', async () => {
    const { lms, lmsWindow, tracker, launch } = await launchFrom(edition, (window) => fakeWindow({ opener: window }));
    expect(launch.connected).toBe(true);
    expect(await tracker.save(sampleRecord(), [answer])).toMatchObject({ saved: true });
    Reflect.set(lmsWindow, 'closed', true);
    const calls = lms.calls.length;
    const { saved, errors } = await tracker.save(sampleRecord({ suspendData: 'next' }), []);
    expect([saved, lms.calls.length]).toEqual([false, calls]);
    expect(errors[0]?.detail).toContain('closed');
  });
});

quirk('opens the course in a frame, its API many windows up', (edition) => {
  it.each([1, 8, 40])('is found %d windows up', async (frames) => {
    const { launch, lms } = await launchFrom(edition, (window) => above(window, frames));
    expect([launch.connected, lms.count('Initialize')]).toEqual([true, 1]);
  });
});

quirk('stands behind a parent of another origin, which throws', (edition) => {
  it('is found above it; where there is none, the course works and says so', async () => {
    const found = await launchFrom(edition, (window) => fakeWindow({ parent: foreignWindow(window) }));
    expect(found.launch.connected).toBe(true);
    const lost = await launchFrom(edition, () => fakeWindow({ parent: foreignWindow(fakeWindow()) }));
    expect(lost.launch).toMatchObject({ connected: false, problem: { code: 'no-lms' } });
  });
});

quirk('puts its API in place after it has loaded the course', (edition) => {
  it('is found within ten seconds', async () => {
    const lms = new StrictLms(edition, edition.launch({}));
    const time = fakeTime();
    const parent = fakeWindow();
    time.at(6000, () => Reflect.set(parent, edition.apiName, lms.api));
    const tracker = edition.createTracker({ window: fakeWindow({ parent }), ...time });
    expect(await tracker.launch()).toMatchObject({ connected: true });
  });
});

quirk('answers with strings, numbers, booleans, objects or nothing', (edition) => {
  it.each([[true], ['true'], ['TRUE'], [1], ['1'], [Object('true')], [undefined], [null]])(
    '%o means yes',
    async (returns) => {
      const { lms, tracker } = await launchIn(edition);
      lms.faults = (method) => (method === 'GetValue' ? undefined : { returns, code: '0', works: true });
      expect(await tracker.save(sampleRecord(), [answer])).toMatchObject({ saved: true, takenInteractions: 1 });
    },
  );

  it.each([[false], ['false'], [0], ['0']])('%o means no', async (returns) => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method) => (method === 'Commit' ? { returns, code: edition.codes.failed } : undefined);
    expect(await tracker.save(sampleRecord(), [answer])).toMatchObject({ saved: false, takenInteractions: 0 });
  });
});

quirk('drops what is committed while the window closes', (edition) => {
  it('has each answer already: it was committed when it was given', async () => {
    const { lms, tracker } = await launchIn(edition);
    expect(await tracker.save(sampleRecord({ suspendData: 'one-answer' }), [answer])).toMatchObject({ saved: true });
    const kept = lms.data();
    lms.faults = () => ({ throws: new Error('Synchronous requests are not allowed in page dismissal') });
    await tracker.terminate(sampleRecord({ suspendData: 'one-answer' }), []);
    const { launch } = await launchIn(edition, {}, kept);
    expect(launch.suspendData).toBe('one-answer');
    expect(Object.keys(Object(kept.interactions))).toHaveLength(1);
  });
});

quirk(
  'overwrites the status by its passing score',
  (edition) => {
    /** As Moodle does at LMSFinish: any raw score is judged. */
    const statusAfterFinish = (lms: StrictLms, mastery: number): unknown => {
      const core = Object(lms.data().core);
      const raw = Object(core.score).raw;
      if (raw === '' || raw === undefined) return core.lesson_status;
      return Number(raw) >= mastery ? 'passed' : 'failed';
    };

    it('finds no score before the test is handed in, so nothing is overwritten', async () => {
      const { lms, tracker } = await launchIn(edition, { mastery: '80' });
      await tracker.save(sampleRecord({ progressMeasure: 0.2 }), [answer]);
      await tracker.terminate(sampleRecord({ progressMeasure: 0.2 }), []);
      expect(statusAfterFinish(lms, 80)).toBe('incomplete');
    });

    it('comes to our own result, since its passing score is the one that we judge by', async () => {
      const { lms, tracker, launch } = await launchIn(edition, { mastery: '85' });
      expect(launch.mastery).toBe(0.85);
      await tracker.terminate(sampleRecord(passed), []);
      expect(statusAfterFinish(lms, 85)).toBe('passed');
    });
  },
  'SCORM 1.2',
);

quirk('drops a score that comes after the status', (edition) => {
  it('gets the score first, and both in one commit', async () => {
    const { lms, tracker } = await launchIn(edition);
    const commits = lms.count('Commit');
    await tracker.save(sampleRecord(passed), []);
    const elements = lms.sets().map(([element]) => element);
    const status = edition.name === 'SCORM 1.2' ? edition.status : 'cmi.success_status';
    expect(elements.indexOf(edition.score)).toBeLessThan(elements.lastIndexOf(status));
    expect(elements.indexOf(edition.score)).toBeGreaterThan(-1);
    expect(lms.count('Commit')).toBe(commits + 1);
  });
});

quirk('says that the course is new when it is opened again', (edition) => {
  it.each(['', 'ab-initio'])('is resumed by its suspend data, whatever the entry (%o) says', async (entry) => {
    const first = await launchIn(edition);
    await first.tracker.terminate(sampleRecord({ suspendData: 'half-way' }), []);
    const next = await launchIn(edition, {}, first.lms.data());
    expect(next.launch.suspendData).toBe('half-way');
    const lying: Faults = (method, element) =>
      method === 'GetValue' && element === edition.entry ? { returns: entry, code: '0' } : undefined;
    const lms = new StrictLms(edition, edition.launch({}, first.lms.data()));
    lms.faults = lying;
    const window = fakeWindow({ parent: fakeWindow({ [edition.apiName]: lms.api }) });
    const launch = await edition.createTracker({ window, ...fakeTime() }).launch();
    expect(launch.suspendData).toBe('half-way');
  });
});

quirk('cuts the suspend data', (edition) => {
  it('is found out by reading it back; the learner is told, and the device keeps all', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method, element) =>
      method === 'GetValue' && element === 'cmi.suspend_data' ? { returns: 'AQ', code: '0' } : undefined;
    const { saved, errors } = await tracker.save(sampleRecord(), []);
    expect([saved, errors[0]?.code]).toEqual([false, 'lms-lost-data']);
  });
});

quirk('says that it has saved, and keeps nothing', (edition) => {
  it('is not believed: nothing counts as saved until it is read back', async () => {
    const { lms, tracker } = await launchIn(edition);
    lms.faults = (method) => (method === 'GetValue' ? { returns: '', code: '0' } : { returns: 'true', code: '0' });
    expect(await tracker.save(sampleRecord(), [answer])).toMatchObject({ saved: false, takenInteractions: 0 });
  });
});

quirk('opens a finished course for review', (edition) => {
  it.each(['review', 'browse'])('is told nothing in %s mode', async (mode) => {
    const first = await launchIn(edition);
    await first.tracker.terminate(sampleRecord(passed), []);
    const { lms, tracker, launch } = await launchIn(edition, { mode, credit: 'no-credit' }, first.lms.data());
    expect(launch.mode).not.toBe('normal');
    await tracker.save(sampleRecord({ suspendData: 'other' }), [answer]);
    await tracker.terminate(sampleRecord({ suspendData: 'other' }), []);
    expect([lms.count('SetValue'), lms.count('Commit')]).toEqual([0, 0]);
  });
});

quirk('takes a later, lesser result for the one that counts', (edition) => {
  it('is never told of one: a pass stays a pass', async () => {
    const first = await launchIn(edition);
    await first.tracker.terminate(sampleRecord(passed), []);
    const next = await launchIn(edition, {}, first.lms.data());
    const before = next.lms.sets().length;
    await next.tracker.save(sampleRecord({ ...passed, success: 'failed', score: 0.2 }), []);
    const told = next.lms
      .sets()
      .slice(before)
      .map(([element]) => element);
    expect(told.filter((element) => /status|score/.test(element))).toEqual([]);
  });
});

quirk('forgets everything where the course does not say that it was suspended', (edition) => {
  it('is told so at launch, before anything else can go wrong', async () => {
    const { lms } = await launchIn(edition);
    expect(lms.sets().at(-1)).toEqual([edition.name === 'SCORM 1.2' ? 'cmi.core.exit' : 'cmi.exit', 'suspend']);
    expect(lms.count('Commit')).toBe(1);
  });
});

describe('the table in scorm/README.md', () => {
  it('names each quirk that is played here, and no other', () => {
    expect(
      quirkRows()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...played].sort());
  });

  it.each(quirkRows())('shows where "$name" was reported, and a defence', ({ reports, defence }) => {
    expect(reports.length).toBeGreaterThan(0);
    expect(defence.length).toBeGreaterThan(20);
  });
});
