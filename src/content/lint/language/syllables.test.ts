import { describe, expect, it } from 'vitest';
import { syllablesIn } from './syllables.ts';

const counted = (words: string, language: string) => words.split(' ').map((word) => syllablesIn(word, language));

describe('syllables', () => {
  it('of English words', () => {
    expect(counted('law police officer evidence request', 'en')).toEqual([1, 2, 3, 3, 2]);
  });

  it('of French words, without a mute end', () => {
    expect(counted('police pays demande autorités preuve elles', 'fr')).toEqual([2, 1, 2, 4, 1, 1]);
    expect(counted('réel client question qui guerre naïf', 'fr')).toEqual([2, 2, 2, 1, 1, 2]);
  });

  it('of Spanish words, with and without a diphthong', () => {
    expect(counted('policía país ley ciudad cuenta guerra que investigación', 'es')).toEqual([4, 2, 1, 2, 2, 2, 1, 5]);
  });

  it('of a masked word', () => {
    expect(['en', 'fr', 'es'].map((language) => syllablesIn('\uFFFC', language))).toEqual([2, 2, 2]);
  });
});
