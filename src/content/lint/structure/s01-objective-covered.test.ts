import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { checkBank, finalBank, questions, singleChoice } from '../../../../tests/support/lint-samples.ts';
import { objectiveCovered } from './s01-objective-covered.ts';

const second = { id: 'T2', text: 'Name the seat', level: 'remember' };

testRule(objectiveCovered, {
  passing: [{ name: 'an objective that is taught, practised and tested', changes: [] }],
  failing: [
    {
      name: 'an objective that no lesson and one question names',
      changes: [
        set('course.json', ['objectives', 1], second),
        set(finalBank, ['questions', 3], singleChoice('fin-q-four', { objective: 'T2' })),
      ],
      at: { file: 'course.json', path: ['objectives', 1] },
      severity: 'error',
      says: /no lesson teaches it, 0 of 2 .+, 1 of 3/,
    },
    {
      name: 'one that is asked by recall alone',
      changes: [
        set('modules/basics/first-steps.json', ['parts', 1, 'blocks', 0, 'level'], 'remember'),
        questions(checkBank, [singleChoice('chk-q-one', { level: 'remember' })]),
        questions(
          finalBank,
          [1, 2, 3].map((n) => singleChoice(`fin-q-${n}`, { level: 'remember' })),
        ),
        set('course.json', ['finalAssessment', 'blueprint', 0, 'draw'], { understand: 1 }),
      ],
      at: { file: 'course.json', path: ['objectives', 0] },
      severity: 'error',
      says: /more than recall/,
    },
  ],
});
