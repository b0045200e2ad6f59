import { describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../../tests/support/example-questions.ts';
import { headlineRepair } from './definition.ts';
import type { HeadlineRepair } from './schema.ts';
import { replaceable, sentence, spaceBefore } from './scoring.ts';

const [example] = exampleQuestions([headlineRepair]);
// The parsed boundary: the type's own schema took the example.
const question = example?.question as HeadlineRepair;

describe('a headline in segments', () => {
  it('reads as it was printed until a wording is replaced', () => {
    expect(sentence(question)).toBe('INTERPOL seizes servers in worldwide raid');
    expect(sentence(question, { who: 'police' })).toBe('Police in member countries seize servers in worldwide raid');
  });

  it('reads as a whole with the key', () => {
    expect(sentence(question, example?.definition.rules.key(question) as Record<string, string>)).toBe(
      'Police in member countries seize servers as INTERPOL coordinates',
    );
  });

  it('has a menu for each replaceable segment and for no other', () => {
    expect(replaceable(question).map(({ id }) => id)).toEqual(['who', 'how']);
  });

  it.each([
    ['Police', 0, ''],
    ['seize', 1, ' '],
    [', say police', 2, ''],
    ['”', 3, ''],
    ['“so”', 3, ' '],
    ['؟', 1, ''],
  ])('puts before %s at place %i: “%s”', (words, at, space) => {
    expect(spaceBefore(words, at)).toBe(space);
  });
});
