import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, textBlock, words } from '../../../../tests/support/lint-samples.ts';
import { shortHeadings } from './a02-headings.ts';

testRule(shortHeadings, {
  passing: [{ name: 'the headings of the tiny course', changes: [] }],
  failing: [
    {
      name: 'a heading of 80 characters',
      changes: [blocks([textBlock('fst-text', 'Read.', { heading: words(10) })])],
      at: { file: lesson, path: ['parts', 0, 'blocks', 0, 'heading'] },
      severity: 'error',
    },
    {
      name: 'two parts of one heading',
      changes: [set(lesson, ['parts', 1, 'title'], 'Who decides?')],
      at: { file: lesson, path: ['parts', 1, 'title'] },
      severity: 'error',
    },
  ],
});
