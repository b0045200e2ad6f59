import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { finalBank, questions, singleChoice } from '../../../../tests/support/lint-samples.ts';
import { freshAttempts } from './s03-fresh-attempts.ts';

const bank = (understand: number, apply: number) =>
  questions(finalBank, [
    ...Array.from({ length: understand }, (_, at) => singleChoice(`fin-u-${at}`)),
    ...Array.from({ length: apply }, (_, at) => singleChoice(`fin-a-${at}`, { level: 'apply' })),
  ]);
const pool = (size: number) => [
  bank(40, 32),
  set('course.json', ['modules', 0, 'testOut'], { bank: 'test-out-basics' }),
  set('question-banks/test-out-basics.json', [], {
    formatVersion: 1,
    id: 'test-out-basics',
    title: 'Testing out',
    questions: Array.from({ length: size }, (_, at) => singleChoice(`to-${at}`)),
  }),
];

testRule(freshAttempts, {
  passing: [
    { name: 'a bank for three attempts, and no pool', changes: [bank(40, 32)] },
    { name: 'a pool of eight', changes: pool(8) },
  ],
  failing: [
    {
      name: 'a cell that holds two attempts',
      changes: [bank(70, 2)],
      at: { file: finalBank, path: ['questions'] },
      severity: 'error',
      says: /"apply" and this bank holds 2: 3 .+ need 3/,
    },
    {
      name: 'fewer than 72 in all',
      changes: [bank(40, 31)],
      at: { file: 'course.json', path: ['finalAssessment', 'blueprint'] },
      severity: 'error',
      says: /hold 71/,
    },
    {
      name: 'a pool of seven',
      changes: pool(7),
      at: { file: 'question-banks/test-out-basics.json', path: ['questions'] },
      severity: 'error',
      says: /holds 7/,
    },
  ],
});
