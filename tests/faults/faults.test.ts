import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { history, live } from './history.ts';

describe('a learner whose LMS and device fail', () => {
  // `npm run bench -- faults` drives ten thousand, with any seed.
  it('loses nothing that she was told is kept, and nothing counts twice', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (lived) => {
        const { findings } = await live(lived);
        expect(findings).toEqual([]);
      }),
      { seed: 9, numRuns: 200 },
    );
  }, 60_000);
});
