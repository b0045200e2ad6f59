import { describe, expect, it } from 'vitest';
import { pairUp } from './one-to-one.ts';

describe('a card gets a partner', () => {
  it('that is free, and nothing else changes', () => {
    expect(pairUp({ a: '1' }, 'b', '2')).toEqual({ pairs: { a: '1', b: '2' }, other: undefined, given: undefined });
  });

  it('that another card has, which is open again', () => {
    expect(pairUp({ a: '1' }, 'b', '1')).toEqual({ pairs: { b: '1' }, other: 'a', given: undefined });
  });

  it('that another card has, which gets the old one in exchange', () => {
    expect(pairUp({ a: '1', b: '2' }, 'b', '1')).toEqual({ pairs: { a: '2', b: '1' }, other: 'a', given: '2' });
  });

  it('that it has already', () => {
    expect(pairUp({ a: '1', b: '2' }, 'b', '2').pairs).toEqual({ a: '1', b: '2' });
  });

  it('or none any more', () => {
    expect(pairUp({ a: '1', b: '2' }, 'a', '')).toEqual({ pairs: { b: '2' }, other: undefined, given: undefined });
  });
});
