import { describe, expect, it } from 'vitest';
import { layout } from '../../../tests/support/session-course.ts';
import { emptyProgress } from '../../domain/progress/progress.ts';
import { writeRescueCode } from '../../session/rescue-code/rescue-code.ts';
import { en } from '../../ui/messages/en.ts';
import { createMessages } from '../../ui/messages/messages.ts';
import { problemWords } from './enter-words.ts';
import { isEntered, readEntered } from './read-entered.ts';

const progress = emptyProgress(7);
const read = (snapshot: string) => (snapshot === 'known' ? progress : undefined);
const into = { course: 'this-course', layout, read };
const textOf = (course: string, snapshot: string) => writeRescueCode({ course, snapshot, minute: 9 }).join('\n');
const messages = createMessages('en', en);

describe('a rescue code that is entered', () => {
  it('gives its progress and its time', () => {
    expect(readEntered(` ${textOf('this-course', 'known')} `, into)).toEqual({ progress, minute: 9 });
  });

  it.each([
    ['nothing', ' \n', 'first'],
    ['words', 'my code', 'no rescue code'],
    ['that of another course', textOf('other-course', 'known'), 'another course (other-course)'],
    ['one that a newer edition made', textOf('this-course', 'newer'), 'newer edition'],
    ['one that was cut', textOf('this-course', 'known').slice(0, -1), 'Piece 1 is damaged'],
  ])('is refused in words that say what to do: %s', (_, text, words) => {
    const found = readEntered(text, into);
    if (isEntered(found)) throw new Error('It was taken.');
    expect(problemWords(found, messages)).toContain(words);
    expect(problemWords(found, messages)).toMatch(/\.$/);
  });

  it('never shows what is no id of a course', () => {
    const found = readEntered(textOf('<b>other</b>', 'known'), into);
    if (isEntered(found)) throw new Error('It was taken.');
    expect(problemWords(found, messages)).toContain('(botherb)');
  });

  it('names every piece that is missing', () => {
    const [first = ''] = writeRescueCode({ course: 'this-course', minute: 9, snapshot: 'A'.repeat(1500) });
    const found = readEntered(first, into);
    if (isEntered(found)) throw new Error('It was taken.');
    expect(problemWords(found, messages)).toBe(
      '2 pieces are missing: 2 and 3 of 3. Add them, the order does not matter.',
    );
  });
});
