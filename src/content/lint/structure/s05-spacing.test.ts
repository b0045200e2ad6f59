import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { spacing } from './s05-spacing.ts';

testRule(spacing, {
  passing: [{ name: 'an objective that is asked in lesson, check and final test', changes: [] }],
  failing: [
    {
      name: 'one that is asked in the lesson and right after it only',
      changes: [set('course.json', ['finalAssessment'], undefined)],
      at: { file: 'course.json', path: ['objectives', 0] },
      severity: 'warning',
      says: /2 of 2 places/,
    },
  ],
});
