import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { grades } from './c02-grades.ts';

const lesson = 'modules/basics/first-steps.json';
const graded = (grade: string, at = 0) => set('facts.json', ['facts', at, 'grade'], grade);
const bank = 'question-banks/final-basics.json';

testRule(grades, {
  passing: [
    { name: 'a claim with a primary source', changes: [] },
    {
      name: 'a tertiary fact with two sources',
      changes: [
        graded('T'),
        set('facts.json', ['facts', 0, 'sources'], ['tin-minutes', 'tin-news']),
        set('sources.json', ['sources', 1], { id: 'tin-news', title: 'News', publisher: 'A paper' }),
      ],
    },
    {
      name: 'a tertiary fact beside a better one',
      changes: [
        graded('K'),
        set(lesson, ['parts', 0, 'blocks', 1, 'text'], 'They meet in the [assembly](term:GLO-1).[^TIN-1][^TIN-2]'),
        ...[0, 1, 2].map((at) => set(bank, ['questions', at, 'options', 0, 'feedback'], 'Each has a seat.')),
        ...[0, 1].map((at) =>
          set('question-banks/check-basics.json', ['questions', at, 'options', 0, 'feedback'], 'Each has a seat.'),
        ),
      ],
    },
  ],
  failing: [
    {
      name: 'a claim on common knowledge',
      changes: [graded('K')],
      at: { file: lesson, path: ['parts', 0, 'blocks', 1, 'text'] },
      severity: 'error',
      says: /TIN-1 \(grade K\) alone/,
    },
    {
      name: 'feedback on one tertiary source',
      changes: [graded('T')],
      at: { file: bank, path: ['questions', 2, 'options', 0, 'feedback'] },
      severity: 'error',
      says: /TIN-1 \(grade T\) alone/,
    },
  ],
});
