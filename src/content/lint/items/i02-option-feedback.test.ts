import { asks, bank, inLanguage, lesson, options, practises, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { optionFeedback } from './i02-option-feedback.ts';

const [first, ...rest] = options('the members', 'the office', 'the host');
const says = (feedback: string) => asks(single(0, { options: [{ ...first, feedback }, ...rest] }));
const at = { file: bank, path: ['questions', 0, 'options', 0, 'feedback'] };
const long = `Members vote because ${Array.from({ length: 58 }, (_, n) => `reason${n}`).join(' ')}.`;

testRule(optionFeedback, {
  passing: [
    { name: 'a reason of its own for each option', changes: asks(single(0)) },
    {
      name: 'six words in Arabic',
      changes: [...says('لكل عضو مقعد وصوت في الاجتماع'), inLanguage('ar')],
    },
  ],
  failing: [
    { name: 'only a verdict', changes: says('Incorrect.'), at, severity: 'error', says: /has 1 words; 8 to 60/ },
    { name: 'more than is read', changes: says(long), at, severity: 'error', says: /has 61 words/ },
    {
      name: 'the text of a sibling with one word changed',
      changes: says('Offices prepare what was decided, and settle nothing themselves.'),
      at: { file: bank, path: ['questions', 0, 'options', 1, 'feedback'] },
      severity: 'error',
      says: /like that of “a”; below 0.6/,
    },
    {
      name: 'the option again',
      changes: asks(
        single(0, {
          options: [
            {
              ...first,
              text: 'Each member of it has a seat and a vote there',
              feedback: 'Each member of it has a seat and a vote there.',
            },
            ...rest,
          ],
        }),
      ),
      at,
      severity: 'error',
      says: /1\.00 like the option itself; below 0.8/,
    },
    {
      name: 'a bare word for a number that was typed',
      changes: asks({
        id: 'fin-q-0',
        type: 'numeric',
        objective: 'T1',
        level: 'apply',
        prompt: 'Two rows have two seats each. How many seats are there?',
        answerKey: { value: 4 },
        right: 'Yes.',
        low: 'Each of the two rows has two seats, not one.',
        high: 'There are two rows with two seats, and no third.',
      }),
      at: { file: bank, path: ['questions', 0, 'right'] },
      severity: 'error',
    },
    {
      name: 'a short answer to true or false',
      changes: [...asks(), ...practises({ whenFalse: { feedback: 'Right.' } })],
      at: { file: lesson, path: ['parts', 1, 'blocks', 0, 'whenFalse', 'feedback'] },
      severity: 'error',
    },
  ],
});
