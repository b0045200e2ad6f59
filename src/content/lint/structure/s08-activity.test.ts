import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, singleChoice, textBlock, words } from '../../../../tests/support/lint-samples.ts';
import { activity } from './s08-activity.ts';

testRule(activity, {
  passing: [
    {
      name: 'a deed after 140 words, twice',
      changes: [
        blocks([
          textBlock('fst-a', words(70)),
          textBlock('fst-text', words(70)),
          singleChoice('fst-q-one'),
          textBlock('fst-b', words(140)),
        ]),
      ],
    },
    {
      name: 'a long text that one may open',
      changes: [
        blocks([
          { id: 'fst-more', type: 'disclosure', story: true, summary: 'More', text: words(160) },
          textBlock('fst-text', 'Now you.'),
          singleChoice('fst-q-one'),
        ]),
      ],
    },
  ],
  failing: [
    {
      name: 'one deed alone',
      changes: [],
      at: { file: lesson, path: ['parts'] },
      severity: 'warning',
      says: /acts 1 times/,
    },
    {
      name: '160 words without a deed',
      changes: [blocks([textBlock('fst-a', words(80)), textBlock('fst-text', words(80)), singleChoice('fst-q-one')])],
      at: { file: lesson, path: ['parts', 0, 'blocks', 1] },
      severity: 'warning',
      says: /160 words/,
    },
  ],
});
