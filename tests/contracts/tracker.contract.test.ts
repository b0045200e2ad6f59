import { describe, expect, it } from 'vitest';
import { createLocalTracker } from '../../src/tracking/adapters/local/adapter.ts';
import type { Tracker } from '../../src/tracking/tracker.ts';
import type { LmsData } from '../support/lms-edition.ts';
import { lmsEditions } from '../support/lms-editions.ts';
import { fakeTime, fakeWindow, trackerIn } from '../support/lms-launch.ts';
import { StrictLms } from '../support/strict-lms.ts';
import { sampleInteraction, sampleRecord } from '../support/tracking-samples.ts';

/** Something that outlives launches, and the trackers that speak to it. */
interface Recorder {
  readonly name: string;
  /** The next launch, with what was kept before. */
  readonly next: () => Tracker;
  /** One where nothing works: storage or LMS throws on every call. */
  readonly broken: () => Tracker;
  /** One where there is nothing at all. */
  readonly absent: () => Tracker;
  readonly writes: () => number;
}

const broken = () => {
  throw new Error('broken');
};

function local(): Recorder {
  const kept = new Map<string, string>();
  let writes = 0;
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      writes++;
      kept.set(key, value);
    },
  };
  return {
    name: 'local',
    next: () => createLocalTracker({ storage, key: 'course' }),
    broken: () => createLocalTracker({ storage: { getItem: broken, setItem: broken }, key: 'course' }),
    absent: () => createLocalTracker({ storage: undefined, key: 'course' }),
    writes: () => writes,
  };
}

const lmsRecorders = lmsEditions.map((edition) => (): Recorder => {
  let kept: LmsData | undefined;
  let lms: StrictLms | undefined;
  return {
    name: edition.name,
    next: () => {
      kept = lms?.data() ?? kept;
      lms = new StrictLms(edition, edition.launch({}, kept));
      return trackerIn(edition, lms);
    },
    broken: () => {
      lms = new StrictLms(edition);
      lms.faults = (method) => (method === 'Initialize' ? undefined : { throws: new Error('broken') });
      return trackerIn(edition, lms);
    },
    absent: () => edition.createTracker({ window: fakeWindow(), ...fakeTime() }),
    writes: () => (lms?.count('SetValue') ?? 0) + (lms?.count('Commit') ?? 0),
  };
});

describe.each([local, ...lmsRecorders].map((create) => ({ name: create().name, create })))('$name', ({ create }) => {
  it('gives nothing to resume at the first launch', async () => {
    const launch = await create().next().launch();
    expect(launch).toMatchObject({ mode: 'normal', credit: true });
    expect(launch.suspendData).toBeUndefined();
    expect(launch.location).toBeUndefined();
    expect(launch.problem).toBeUndefined();
    expect(launch.suspendDataLimit).toBeGreaterThanOrEqual(4096);
  });

  it('gives back at the next launch what was saved last', async () => {
    const recorder = create();
    const first = recorder.next();
    await first.launch();
    expect(await first.save(sampleRecord({ suspendData: 'one', location: 'a/b' }), [])).toMatchObject({ saved: true });
    expect(await first.terminate(sampleRecord({ suspendData: 'two', location: 'c/d' }), [])).toMatchObject({
      saved: true,
      errors: [],
    });
    expect(await recorder.next().launch()).toMatchObject({ suspendData: 'two', location: 'c/d' });
  });

  it('gives back what was saved when the window was killed', async () => {
    const recorder = create();
    const first = recorder.next();
    await first.launch();
    await first.save(sampleRecord({ suspendData: 'one' }), []);
    expect(await recorder.next().launch()).toMatchObject({ suspendData: 'one' });
  });

  it('writes nothing when nothing has changed', async () => {
    const recorder = create();
    const tracker = recorder.next();
    await tracker.launch();
    await tracker.save(sampleRecord(), []);
    const before = recorder.writes();
    expect(before).toBeGreaterThan(0);
    expect(await tracker.save(sampleRecord({ sessionSeconds: 100 }), [])).toMatchObject({ saved: true, errors: [] });
    expect(recorder.writes()).toBe(before);
  });

  it('takes every submission, so that none is sent twice', async () => {
    const tracker = create().next();
    await tracker.launch();
    const answers = [sampleInteraction({ id: 'q-1' }), sampleInteraction({ id: 'q-2' })];
    expect(await tracker.save(sampleRecord(), answers)).toEqual({ saved: true, errors: [], takenInteractions: 2 });
  });

  it('says the same when it is terminated twice', async () => {
    const recorder = create();
    const tracker = recorder.next();
    await tracker.launch();
    const outcome = await tracker.terminate(sampleRecord(), [sampleInteraction()]);
    const writes = recorder.writes();
    expect(await tracker.terminate(sampleRecord(), [sampleInteraction()])).toEqual(outcome);
    expect(recorder.writes()).toBe(writes);
  });

  it('does not throw where every call does, and claims nothing', async () => {
    const tracker = create().broken();
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
});
