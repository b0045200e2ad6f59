import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, textBlock } from '../../../../tests/support/lint-samples.ts';
import { foreignWords } from './a07-foreign-words.ts';

const text = (words: string) => [blocks([textBlock('fst-text', words)])];

testRule(foreignWords, {
  passing: [{ name: 'a word with an accent', changes: text('Read the résumé.') }],
  failing: [
    {
      name: 'a word in Arabic letters',
      changes: text('They call it الشرطة at home.'),
      at: { file: lesson, path: ['parts', 0, 'blocks', 0, 'text'] },
      severity: 'warning',
    },
  ],
});
