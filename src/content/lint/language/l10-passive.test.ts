import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { passiveRule } from './l10-passive.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];

testRule(passiveRule, {
  passing: [
    { name: 'people who act', changes: [] },
    { name: 'one passive among active sentences', changes: [set(lesson, story, 'The question was sent.')] },
  ],
  failing: [
    {
      name: 'too many passives, regular and irregular',
      changes: [
        set(
          lesson,
          story,
          'The question was sent. An answer is often not asked. The log has been kept. It was quickly written.',
        ),
      ],
      at: { file: lesson, path: ['title'] },
      severity: 'information',
      says: /30% .+ 20% is the most/,
    },
  ],
});
