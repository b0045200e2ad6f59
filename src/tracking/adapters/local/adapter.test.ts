import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../../../../tests/support/tracking-samples.ts';
import { createLocalTracker } from './adapter.ts';

const holding = (text: string | null) => ({ getItem: () => text, setItem: () => undefined });

describe('progress on this device', () => {
  it('is no problem where there is no LMS to report to', async () => {
    const launch = await createLocalTracker({ storage: holding(null), key: 'course' }).launch();
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
      const launch = await createLocalTracker({ storage: holding(text), key: 'course' }).launch();
      expect(launch.suspendData).toBeUndefined();
      expect(launch.problem).toBeUndefined();
    },
  );

  it('is not claimed to be saved where the browser takes it and keeps nothing', async () => {
    const tracker = createLocalTracker({ storage: holding(null), key: 'course' });
    await tracker.launch();
    expect(await tracker.save(sampleRecord(), [])).toEqual({
      saved: false,
      errors: [{ code: 'no-local-storage' }],
      takenInteractions: 0,
    });
  });
});
