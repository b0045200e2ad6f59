import { describe, expect, it } from 'vitest';
import { sampleInteraction, sampleRecord } from '../../../../tests/support/tracking-samples.ts';
import { mostSubmissions } from '../../own-record.ts';
import { createLocalTracker } from './adapter.ts';
import { readSubmissions } from './kept-submissions.ts';

const holding = (text: string | null) => ({ getItem: () => text, setItem: () => undefined });

describe('progress on this device', () => {
  it('is no problem where there is no LMS to report to', async () => {
    const launch = await createLocalTracker({
      storage: holding(null),
      key: 'course',
      submissionsKey: 'submissions',
    }).launch();
    expect(launch).toEqual({
      connected: false,
      mode: 'normal',
      credit: true,
      suspendDataLimit: Number.POSITIVE_INFINITY,
    });
  });

  it.each(['', 'null', '[]', '{', '"text"', '{"version":2,"suspendData":"x"}', '{"version":1,"suspendData":4}'])(
    'starts anew where the device holds %j',
    async (text) => {
      const launch = await createLocalTracker({
        storage: holding(text),
        key: 'course',
        submissionsKey: 'submissions',
      }).launch();
      expect(launch.suspendData).toBeUndefined();
      expect(launch.problem).toBeUndefined();
    },
  );

  it('is not claimed to be saved where the browser takes it and keeps nothing', async () => {
    const tracker = createLocalTracker({ storage: holding(null), key: 'course', submissionsKey: 'submissions' });
    await tracker.launch();
    expect(await tracker.save(sampleRecord(), [])).toEqual({
      saved: false,
      errors: [{ code: 'no-local-storage' }],
      takenInteractions: 0,
    });
  });
});

/** What a browser keeps, up to so many characters a key. */
function device(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
  };
  return () => createLocalTracker({ storage, key: 'course', submissionsKey: 'submissions' });
}
const answers = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => sampleInteraction({ id: `q-${from + at}`, timestamp: from + at }));

describe('the record on this device', () => {
  it('holds each submission once, in the order in which they came, whichever window took it', async () => {
    const open = device();
    const [one, other] = [open(), open()];
    await one.save(sampleRecord(), answers(0, 2));
    await other.save(sampleRecord(), answers(10, 1));
    await one.save(sampleRecord({ suspendData: 'more' }), [...answers(0, 2), ...answers(5, 1)]);
    expect(open().ownRecord?.read()).toEqual({
      submissions: [...answers(0, 2), ...answers(10, 1), ...answers(5, 1)],
      leftOut: 0,
    });
  });

  it('takes in another copy, each submission once, in the order of their times', async () => {
    const open = device();
    await open().save(sampleRecord(), [...answers(3, 1), ...answers(9, 1)]);
    expect(open().ownRecord?.takeIn({ submissions: [...answers(1, 3), ...answers(12, 1)], leftOut: 5 })).toBe(true);
    expect(open().ownRecord?.read()).toEqual({
      submissions: [...answers(1, 3), ...answers(9, 1), ...answers(12, 1)],
      leftOut: 5,
    });
  });

  it('is bounded: the oldest go first, and how many went is said', async () => {
    const open = device();
    await open().save(sampleRecord(), answers(0, mostSubmissions));
    await open().save(sampleRecord(), answers(5000, 3));
    const record = open().ownRecord?.read();
    expect(record?.submissions).toHaveLength(mostSubmissions);
    expect(record?.submissions[0]?.id).toBe('q-3');
    expect(record?.leftOut).toBe(3);
  });

  it('keeps the newer half where the browser has no room for more', async () => {
    const open = device(60 * 400);
    await open().save(sampleRecord(), answers(0, 40));
    expect(await open().save(sampleRecord(), answers(100, 40))).toMatchObject({ saved: true, takenInteractions: 40 });
    const record = open().ownRecord?.read();
    expect(record?.submissions.map(({ id }) => id)).toEqual(answers(100, 40).map(({ id }) => id));
    expect(record?.leftOut).toBe(40);
  });

  it('is not claimed to hold what there is no room for', async () => {
    const tracker = device(500)();
    expect(await tracker.save(sampleRecord(), answers(0, 40))).toMatchObject({ saved: false, takenInteractions: 0 });
  });

  it.each([null, [], { version: 2, submissions: [] }, { version: 1 }, { version: 1, submissions: 'many' }])(
    'is none where something else stands: %j',
    (value) => {
      expect(readSubmissions(value)).toBeUndefined();
    },
  );

  it('leaves out what is no submission', () => {
    expect(readSubmissions({ version: 1, leftOut: -4, submissions: [...answers(1, 1), { id: 'x' }, null] })).toEqual({
      submissions: answers(1, 1),
      leftOut: 0,
    });
  });
});
