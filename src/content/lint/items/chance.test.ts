import { describe, expect, it } from 'vitest';
import { chanceBound } from './chance.ts';

describe('the bound of chance', () => {
  // The table of rule I06.
  it.each([
    [4, [12, 20, 30, 60, 100, 150], [7, 10, 13, 23, 35, 50]],
    [3, [12, 20, 30, 60, 100, 150], [8, 12, 16, 29, 45, 64]],
  ])('has the figures of the rule table for %i options', (k, sizes, bounds) => {
    expect(sizes.map((n) => chanceBound(n, k))).toEqual(bounds);
  });

  it('lets everything pass where nothing can be told', () => {
    expect(chanceBound(0, 4)).toBe(0);
    expect(chanceBound(2, 4)).toBe(2);
  });
});
