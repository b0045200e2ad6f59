import { describe, expect, it } from 'vitest';
import { spokenName } from './learner-name.ts';
import { clockParts, decimal, moment, readDecimal, shareOf } from './number-format.ts';

describe('numbers as an LMS reads them', () => {
  it.each<[number, number, string | undefined]>([
    [85.714285714, 2, '85.71'],
    [80, 2, '80'],
    [100, 0, '100'],
    [0.1 + 0.2, 7, '0.3'],
    [1e-9, 7, '0'],
    [-1e-9, 7, '0'],
    [-2.5, 7, '-2.5'],
    [1e22, 7, '10000000000000000000000'],
    [Number.NaN, 2, undefined],
    [Number.POSITIVE_INFINITY, 2, undefined],
  ])('%d with at most %d decimals is %s', (value, places, text) => {
    expect(decimal(value, places)).toBe(text);
  });

  it.each<[number, number, number, string]>([
    [0.29, 100, 2, '29'],
    [0.79999, 100, 2, '79.99'],
    [0.7999, 1, 2, '0.79'],
    [1.2, 100, 2, '100'],
    [-1, 100, 2, '0'],
    [Number.NaN, 1, 4, '0'],
  ])('a share of %d of %d is told with %d decimals as %s, never rounded up', (share, whole, places, text) => {
    expect(shareOf(share, whole, places)).toBe(text);
  });

  it.each<[string, number | undefined]>([
    ['80', 80],
    ['80.5', 80.5],
    ['-0.5', -0.5],
    ['.8', 0.8],
    ['', undefined],
    ['80 %', undefined],
    ['1e2', undefined],
    ['0,8', undefined],
  ])('reads %j as %s', (text, value) => {
    expect(readDecimal(text)).toBe(value);
  });

  it('carries hundredths over to minutes', () => {
    expect(clockParts(59.999)).toEqual({ hours: 0, minutes: 1, seconds: 0 });
    expect(clockParts(-5)).toEqual({ hours: 0, minutes: 0, seconds: 0 });
    expect(clockParts(Number.NaN)).toEqual({ hours: 0, minutes: 0, seconds: 0 });
  });

  it('keeps moments within what LMSs count', () => {
    expect(moment(Number.NaN).getTime()).toBe(0);
    expect(moment(1e20).getUTCFullYear()).toBe(2037);
  });
});

describe('the name that the learner sees', () => {
  it.each<[string, string | undefined]>([
    ['Doe, Jane M.', 'Jane M. Doe'],
    ['Jane Doe', 'Jane Doe'],
    ['Doe, Jane, PhD', 'Doe, Jane, PhD'],
    ['Doe,', 'Doe'],
    [' , ', undefined],
    ['', undefined],
  ])('%j is shown as %s', (given, shown) => {
    expect(spokenName(given)).toBe(shown);
  });
});
