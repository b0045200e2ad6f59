import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { longestKey } from './i06-longest-key.ts';

const bank = 'question-banks/final-basics.json';
const question = (at: number, key: string) => ({
  id: `fin-q-${at}`,
  type: 'single-choice',
  objective: 'T1',
  level: (['remember', 'understand', 'apply'] as const)[at % 3],
  prompt: `Who decides at meeting number ${at}?`,
  options: ['the office', 'the members', key].map((text, n) => ({
    id: `o${n}`,
    text,
    feedback: `The feedback of choice ${n}.`,
    ...(n < 2 && { plausible: 'it has a name for it' }),
  })),
  answerKey: 'o2',
});
const questions = (keys: readonly string[]) =>
  set(
    bank,
    ['questions'],
    keys.map((key, at) => question(at, key)),
  );
const long = 'the members of the whole assembly';

testRule(longestKey, {
  passing: [
    {
      name: 'the longest key as often as chance has it',
      changes: [questions([...Array(8).fill(long), ...Array(4).fill('both')])],
    },
  ],
  failing: [
    {
      name: 'the longest key once more than chance explains',
      changes: [questions([...Array(9).fill(long), ...Array(3).fill('both')])],
      at: { file: bank, path: ['questions'] },
      severity: 'error',
      says: /9 of 12 .+ 8 at most/,
    },
  ],
});
