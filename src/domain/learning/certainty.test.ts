import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLearning } from '../progress/progress.ts';
import { calibration, wilson95 } from './certainty.ts';

const counts = (guess: [number, number], check: [number, number], act: [number, number]) => {
  const count = ([right, all]: [number, number]) => ({ right, all });
  return { guess: count(guess), check: count(check), act: count(act) };
};

describe('the interval of a share', () => {
  it('is that of Wilson', () => {
    // Worked figures: Newcombe 1998, table I, and the formula by hand.
    expect(wilson95(81, 263)).toMatchObject({ low: expect.closeTo(0.2553, 4), high: expect.closeTo(0.3662, 4) });
    expect(wilson95(0, 20)).toMatchObject({ low: expect.closeTo(0, 4), high: expect.closeTo(0.1611, 4) });
    expect(wilson95(8, 10)).toMatchObject({ low: expect.closeTo(0.4902, 4), high: expect.closeTo(0.9433, 4) });
  });

  it('holds the share, lies within 0 and 1, and narrows with more answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (all, some) => {
        const right = some % (all + 1);
        const { low, high } = wilson95(right, all);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(right / all + 1e-9);
        expect(high).toBeGreaterThanOrEqual(right / all - 1e-9);
        const more = wilson95(right * 4, all * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('calibration', () => {
  it('says nothing of a bin before eight answers', () => {
    const { bins, advice } = calibration(counts([7, 7], [0, 7], [8, 8]));
    expect(bins.map(({ certainty, observed }) => [certainty, observed?.share])).toEqual([
      ['guess', undefined],
      ['check', undefined],
      ['act', 1],
    ]);
    expect(advice).toBe('sound');
    expect(calibration(counts([7, 7], [90, 99], [0, 7])).advice).toBe('early');
    expect(calibration(noLearning.certainty)).toMatchObject({ advice: 'early' });
    expect(calibration(noLearning.certainty)).not.toHaveProperty('brier');
  });

  it.each([
    ['over', counts([0, 0], [0, 0], [79, 100])],
    ['sound', counts([67, 100], [0, 0], [80, 100])],
    ['under', counts([68, 100], [0, 0], [80, 100])],
    ['both', counts([68, 100], [0, 0], [79, 100])],
  ] as const)('advises %s at its bound', (advice, count) => {
    expect(calibration(count).advice).toBe(advice);
  });

  it('has the mean square of promise against truth', () => {
    expect(calibration(counts([1, 2], [0, 0], [0, 0])).brier).toBeCloseTo(0.25);
    expect(calibration(counts([0, 0], [1, 1], [0, 0])).brier).toBeCloseTo(0.27 ** 2);
    expect(calibration(counts([0, 0], [0, 0], [9, 10])).brier).toBeCloseTo(0.09);
  });
});
