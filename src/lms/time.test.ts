import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTimes, durationWords, readSeconds, writeIsoDuration, writeTimespan } from './time.ts';

describe('times of both standards', () => {
  it.each([
    ['0001:02:03.50', 3723.5],
    ['00:00:12', 12],
    ['PT1H2M3.5S', 3723.5],
    ['PT12S', 12],
    ['P1DT1S', 86_401],
    ['P1Y', 31_536_000],
    ['P2M', 5_184_000],
    ['PT2M', 120],
  ])('reads %s', (text, seconds) => {
    expect(readSeconds(text)).toBe(seconds);
  });

  it.each(['', 'P', 'PT', '1:00:00', '12 s', 'PT1.5H', '00:00'])('does not take "%s" for a time', (text) => {
    expect(readSeconds(text)).toBeUndefined();
  });

  it('reads back whatever it writes, to the hundredth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9998 * 360_000 }), (hundredths) => {
        const seconds = hundredths / 100;
        expect(readSeconds(writeTimespan(seconds))).toBeCloseTo(seconds, 2);
        expect(readSeconds(writeIsoDuration(seconds))).toBeCloseTo(seconds, 2);
      }),
    );
  });

  it('adds the session to what was there, in either format, and takes what is missing for nothing', () => {
    expect(addTimes('0001:00:00', '00:00:00.10')).toBe(3600.1);
    expect(addTimes('PT59M59.9S', 'PT0.2S')).toBe(3600.1);
    expect(addTimes(undefined, undefined)).toBe(0);
    expect(addTimes('PT5S', '')).toBe(5);
  });

  it('carries over minutes and hours when it writes', () => {
    expect(writeTimespan(3599.999)).toBe('0001:00:00.00');
    expect(writeIsoDuration(3723.5)).toBe('PT1H2M3.5S');
  });

  it.each([
    [0, '0 s'],
    [0.4, 'under 1 s'],
    [12.4, '12 s'],
    [59.6, '1 min 0 s'],
    [1660, '27 min 40 s'],
    [3720, '1 h 2 min'],
  ])('says %d seconds as %s', (seconds, text) => {
    expect(durationWords(seconds)).toBe(text);
  });
});
