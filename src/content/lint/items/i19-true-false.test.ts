import { asks, bank, checks, many, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { trueFalseShare } from './i19-true-false.ts';

const judged = (id: string) => ({
  id,
  type: 'true-false',
  objective: 'T1',
  level: 'apply',
  prompt: 'The host of the meeting decides on the yearly plan alone.',
  whenTrue: { feedback: 'A host lends the ground and has no vote.', plausible: 'it owns the hall' },
  whenFalse: { feedback: 'A host lends the ground; the members have votes.' },
  answerKey: false,
});

testRule(trueFalseShare, {
  passing: [
    { name: 'true or false in lessons', changes: asks(single(0)) },
    { name: 'one of eight scored questions', changes: [...asks(...many(5, () => ({}))), checks(judged('chk-q-0'))] },
  ],
  failing: [
    {
      name: 'true or false in the final test',
      changes: asks(...many(9, () => ({})), judged('fin-q-9')),
      at: { file: bank, path: ['questions', 9, 'prompt'] },
      severity: 'error',
      says: /1 true-or-false question; 0 are allowed/,
    },
    {
      name: 'more than 15% of what is scored',
      changes: [...asks(single(0)), checks(judged('chk-q-0'), single(7))],
      at: { file: 'question-banks/check-basics.json', path: ['questions', 0, 'prompt'] },
      severity: 'warning',
      says: /Of 5 questions .+ 1 are true or false; 0 are the most/,
    },
  ],
});
