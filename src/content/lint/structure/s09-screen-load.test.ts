import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, textBlock, words } from '../../../../tests/support/lint-samples.ts';
import { screenLoad } from './s09-screen-load.ts';

const half = words(44);
const list = (entries: number) => `${half}\n\n${Array(entries).fill('- members').join('\n')}`;

testRule(screenLoad, {
  passing: [
    {
      name: 'ninety words in two paragraphs',
      changes: [blocks([textBlock('fst-text', `${words(45)}\n\n${words(45)}`)])],
    },
    { name: 'seven entries', changes: [blocks([textBlock('fst-text', list(7))])] },
  ],
  failing: [
    {
      name: 'a block of 110 words',
      changes: [blocks([textBlock('fst-text', `${words(55)}\n\n${words(55)}`)])],
      at: { file: lesson, path: ['parts', 0, 'blocks', 0] },
      severity: 'warning',
      says: /110 words/,
    },
    {
      name: 'a block of 150 words',
      changes: [blocks([textBlock('fst-text', [50, 50, 50].map((count) => words(count)).join('\n\n'))])],
      at: { file: lesson, path: ['parts', 0, 'blocks', 0] },
      severity: 'error',
    },
    {
      name: 'a paragraph of 61 words',
      changes: [blocks([textBlock('fst-text', words(61))])],
      at: { file: lesson, path: ['parts', 0, 'blocks', 0, 'text'] },
      severity: 'warning',
      says: /paragraph has 61/,
    },
    {
      name: 'a list of eight entries',
      changes: [blocks([textBlock('fst-text', list(8))])],
      at: { file: lesson, path: ['parts', 0, 'blocks', 0, 'text'] },
      severity: 'warning',
      says: /8 entries/,
    },
  ],
});
