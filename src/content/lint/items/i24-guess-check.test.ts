import { asks, many } from '../../../../tests/support/item-fixtures.ts';
import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { guessCheck } from './i24-guess-check.ts';

const drawn = (count: number, mastery: number) => [
  ...asks(...many(count, () => ({ level: 'apply' }))),
  set('course.json', ['finalAssessment', 'blueprint', 0, 'draw'], { apply: count }),
  set('course.json', ['finalAssessment', 'mastery'], mastery),
];

testRule(guessCheck, {
  passing: [
    { name: '24 questions at 80%', changes: drawn(24, 0.8) },
    { name: 'ten questions of which all must be right', changes: drawn(10, 1) },
  ],
  failing: [
    {
      name: 'ten questions at 80%',
      changes: drawn(10, 0.8),
      at: { file: 'course.json', path: ['finalAssessment', 'blueprint'] },
      severity: 'warning',
      says: /0\.0034; 0\.001/,
    },
  ],
});
