import { describe, expect, it } from 'vitest';
import { canonicalKey, keyDigest } from './answer-key.ts';

const same: readonly (readonly [name: string, one: unknown, other: unknown])[] = [
  ['the fields of a pairing', { a: 'x', b: 'y' }, { b: 'y', a: 'x' }],
  ['the ids of a choice of several', ['b', 'a'], ['a', 'b']],
  ['accepted forms', { accepted: ['hash', 'digest'] }, { accepted: ['digest', 'hash'] }],
  ['items of one tier', [['b', 'a'], ['c']], [['a', 'b'], ['c']]],
];
const others: readonly (readonly [name: string, one: unknown, other: unknown])[] = [
  ['another option', 'a', 'b'],
  ['true and false', true, false],
  ['one more option', ['a'], ['a', 'b']],
  ['tiers the other way round', [['a'], ['b']], [['b'], ['a']]],
  ['a wider tolerance', { value: 4, tolerance: 0 }, { value: 4, tolerance: 1 }],
  ['a number and its digits', 4, '4'],
];

describe('the digest of an answer key', () => {
  it.each(same)('is the same for %s in another order', (_, one, other) => {
    expect(keyDigest(one)).toBe(keyDigest(other));
  });

  it.each(others)('is another for %s', (_, one, other) => {
    expect(canonicalKey(one)).not.toBe(canonicalKey(other));
    expect(keyDigest(one)).not.toBe(keyDigest(other));
  });

  it('is eight hexadecimal digits', () => {
    for (let at = 0; at < 200; at++) expect(keyDigest(`option-${at}`)).toMatch(/^[0-9a-f]{8}$/);
  });
});
