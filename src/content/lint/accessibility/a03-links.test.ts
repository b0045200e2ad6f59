import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, textBlock } from '../../../../tests/support/lint-samples.ts';
import { linkWords } from './a03-links.ts';

const text = (words: string) => [blocks([textBlock('fst-text', words)])];
const at = { file: lesson, path: ['parts', 0, 'blocks', 0, 'text'] };

testRule(linkWords, {
  passing: [
    {
      name: 'the same words to the same place',
      changes: text('[The minutes](https://example.org/minutes) and again [the minutes](https://example.org/minutes).'),
    },
  ],
  failing: [
    { name: 'words that say nothing', changes: text('Read [here](https://example.org/a).'), at, severity: 'error' },
    { name: 'an address', changes: text('Read [example.org/a](https://example.org/a).'), at, severity: 'error' },
    {
      name: 'the same words to another place',
      changes: text('[The minutes](https://example.org/a), [the minutes](https://example.org/b).'),
      at,
      severity: 'error',
      says: /leads elsewhere/,
    },
  ],
});
