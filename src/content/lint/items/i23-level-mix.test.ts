import { asks, many } from '../../../../tests/support/item-fixtures.ts';
import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { levelMix } from './i23-level-mix.ts';

const drawn = (recall: number, understand: number, apply: number) => [
  ...asks(...many(10, (at) => ({ level: at < recall ? 'remember' : at < 6 ? 'understand' : 'apply' }))),
  set('course.json', ['finalAssessment', 'blueprint', 0, 'draw'], { understand, apply }),
];
const at = { file: 'course.json', path: ['finalAssessment', 'blueprint'] };

testRule(levelMix, {
  passing: [
    { name: 'half on apply, a third of recall', changes: drawn(1, 2, 2) },
    { name: 'a course without a final test', changes: [set('course.json', ['finalAssessment'], undefined)] },
  ],
  failing: [
    {
      name: 'a draw that may be half recall',
      changes: drawn(2, 2, 2),
      at,
      severity: 'error',
      says: /Up to 2 of 4 .+ 50%; 35%/,
    },
    {
      name: 'less than half on apply',
      changes: drawn(0, 3, 2),
      at,
      severity: 'error',
      says: /2 of 5 questions, 40%; 50%/,
    },
  ],
});
