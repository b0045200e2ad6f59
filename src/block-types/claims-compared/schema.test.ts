import { describe, expect, it } from 'vitest';
import { exampleBlocks } from '../../../tests/support/example-blocks.ts';
import { claimsCompared } from './definition.ts';

const [example] = claimsCompared.examples;
const row = { id: 'a', claim: 'It is so.', first: 'one', again: 'two', truth: 'It is not.' };
const accepts = (...pairs: unknown[]) => claimsCompared.schema.safeParse({ ...example?.source, pairs }).success;

describe('claims compared', () => {
  it('take their examples', () => {
    expect(exampleBlocks([claimsCompared])).toHaveLength(claimsCompared.examples.length);
  });

  it('compare at least one pair, and turn one side round at most', () => {
    expect(accepts(row)).toBe(true);
    expect(accepts()).toBe(false);
    expect(accepts({ ...row, opposite: 'again' })).toBe(true);
    expect(accepts({ ...row, opposite: 'both' })).toBe(false);
  });

  it('tell an author that a question cannot be compared with itself', () => {
    const check = (again: string) => claimsCompared.check?.({ ...example?.source, pairs: [row, { ...row, again }] });
    expect(check('one')).toMatchObject([{ code: 'compares-itself', path: ['pairs', 1, 'again'] }]);
    expect(check('three')).toEqual([]);
  });
});
