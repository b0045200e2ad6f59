import { describe, expect, it } from 'vitest';
import { allHands, countHands, handsFor, shareOfLongest, type Tally } from './tally.ts';

const count = (...changes: (readonly [string, number])[]): Tally =>
  changes.reduce<Tally>((tally, [option, change]) => countHands(tally, option, change), {});

describe('a tally of hands', () => {
  it('adds and takes away, option by option', () => {
    const tally = count(['a', 1], ['a', 1], ['b', 1], ['a', -1]);
    expect([handsFor(tally, 'a'), handsFor(tally, 'b'), handsFor(tally, 'c')]).toEqual([1, 1, 0]);
    expect(allHands(tally)).toBe(2);
  });

  it('never goes below none, nor past what a room holds', () => {
    expect(handsFor(count(['a', -1]), 'a')).toBe(0);
    expect(handsFor(count(['a', 999], ['a', 1]), 'a')).toBe(999);
  });

  it('measures each bar by the longest, also where no hand is up', () => {
    const tally = count(['a', 4], ['b', 1]);
    expect([shareOfLongest(tally, 'a'), shareOfLongest(tally, 'b'), shareOfLongest({}, 'a')]).toEqual([1, 0.25, 0]);
  });
});
