import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { checkBank, questions, singleChoice } from '../../../../tests/support/lint-samples.ts';
import { interleaving } from './s06-interleaving.ts';

const second = [
  set('course.json', ['objectives', 1], { id: 'T2', text: 'Name the seat', level: 'remember' }),
  set('course.json', ['modules', 1], {
    id: 'seats',
    title: 'Seats',
    shortTitle: 'Seats',
    summary: 'Who sits where.',
    objectives: ['T2'],
    lessons: ['where'],
  }),
  set('modules/seats/where.json', [], {
    formatVersion: 1,
    id: 'where',
    title: 'Where',
    minutes: 3,
    objectives: ['T2'],
    parts: [{ id: 'one', title: 'One', blocks: [{ id: 'whr-text', type: 'text', story: true, text: 'A seat.' }] }],
  }),
];
const ask = (...objectives: string[]) =>
  questions(
    checkBank,
    objectives.map((objective, at) => singleChoice(`chk-q-${at}`, { objective })),
  );

testRule(interleaving, {
  passing: [
    { name: 'two of a module, then another', changes: [...second, ask('T1', 'T1', 'T2', 'T1')] },
    { name: 'a check of one module alone', changes: [ask('T1', 'T1', 'T1', 'T1')] },
  ],
  failing: [
    {
      name: 'three of a module in a mixed check',
      changes: [...second, ask('T2', 'T1', 'T1', 'T1')],
      at: { file: checkBank, path: ['questions', 3] },
      severity: 'warning',
    },
  ],
});
