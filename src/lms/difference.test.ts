import { describe, expect, it } from 'vitest';
import { compareValues } from './difference.ts';

describe('two records side by side', () => {
  it('have every element of either, in the order of numbers, and what differs', () => {
    const first = { 'cmi.location': 'a', 'cmi.interactions.10.id': 'q', 'cmi.interactions.9.id': 'p' };
    const second = { 'cmi.location': 'b', 'cmi.interactions.9.id': 'p', 'cmi.exit': 'suspend' };
    expect(compareValues(first, second)).toEqual([
      { element: 'cmi.exit', first: undefined, second: 'suspend', differs: true },
      { element: 'cmi.interactions.9.id', first: 'p', second: 'p', differs: false },
      { element: 'cmi.interactions.10.id', first: 'q', second: undefined, differs: true },
      { element: 'cmi.location', first: 'a', second: 'b', differs: true },
    ]);
  });
});
