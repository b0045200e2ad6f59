import { asks, bank, inLanguage, multiple, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { optionCount } from './i01-option-count.ts';

const at = { file: bank, path: ['questions', 0, 'options'] };
const letters = (count: number) => options(...['one', 'two', 'three', 'four', 'five', 'six', 'seven'].slice(0, count));

testRule(optionCount, {
  passing: [
    { name: 'three and four options', changes: asks(single(0), single(1, { options: letters(4) })) },
    { name: 'four options of which two are right', changes: asks(multiple(0)) },
    {
      name: 'a multiple choice that names no number',
      changes: asks(multiple(0, { prompt: 'Who has a vote on the plan?' })),
    },
  ],
  failing: [
    {
      name: 'two options',
      changes: asks(single(0, { options: letters(2) })),
      at,
      severity: 'error',
      says: /2 options; 3 to 4/,
    },
    {
      name: 'five options',
      changes: asks(single(0, { options: letters(5) })),
      at,
      severity: 'warning',
      says: /5 options/,
    },
    { name: 'six options', changes: asks(single(0, { options: letters(6) })), at, severity: 'error' },
    {
      name: 'a multiple choice of three',
      changes: asks(multiple(0, { options: letters(3) })),
      at,
      severity: 'error',
      says: /4 to 6/,
    },
    { name: 'a multiple choice of seven', changes: asks(multiple(0, { options: letters(7) })), at, severity: 'error' },
    {
      name: 'a multiple choice with one key',
      changes: asks(multiple(0, { answerKey: ['a'], prompt: 'Who votes?' })),
      at,
      severity: 'error',
      says: /Of 4 options 1 are/,
    },
    {
      name: 'a multiple choice with nothing wrong in it',
      changes: asks(multiple(0, { answerKey: ['a', 'b', 'c', 'd'], prompt: 'Who votes?' })),
      at,
      severity: 'error',
      says: /Of 4 options 4 are/,
    },
    {
      name: 'a number in the prompt that is not that of the keys',
      changes: asks(multiple(0, { answerKey: ['a', 'b', 'c'] })),
      at: { file: bank, path: ['questions', 0, 'prompt'] },
      severity: 'error',
      says: /asks for two, and 3/,
    },
    {
      name: 'the same in French',
      changes: [...asks(multiple(0, { prompt: 'Quelles trois parties votent ?' })), inLanguage('fr')],
      at: { file: bank, path: ['questions', 0, 'prompt'] },
      severity: 'error',
      says: /trois/,
    },
  ],
});
