import { describe, expect, it } from 'vitest';
import { holdsTrue, isSure, readStance, stances, turned } from './stance.ts';

describe('a stance toward a claim', () => {
  it('is read from the four words of the scale and from nothing else', () => {
    expect(stances.map(readStance)).toEqual(stances);
    expect([true, 'true', 'maybe', undefined, ['surely-true']].map(readStance)).toEqual(Array(5).fill(undefined));
  });

  it('has a side and a certainty', () => {
    expect(stances.map(holdsTrue)).toEqual([false, false, true, true]);
    expect(stances.map(isSure)).toEqual([true, false, false, true]);
  });

  it('toward the opposite claim changes its side and keeps its certainty', () => {
    expect(stances.map(turned)).toEqual(['surely-true', 'probably-true', 'probably-false', 'surely-false']);
  });
});
