import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, textBlock } from '../../../../tests/support/lint-samples.ts';
import { picturesInText } from './a10-pictures-in-text.ts';

const text = (words: string) => [blocks([textBlock('fst-text', words)])];
const at = { file: lesson, path: ['parts', 0, 'blocks', 0, 'text'] };

testRule(picturesInText, {
  passing: [{ name: 'words, digits and a copyright sign', changes: text('Seat 7, © the assembly, 24/7 and I-24/7.') }],
  failing: [
    { name: 'an arrow', changes: text('The seat → the vote.'), at, severity: 'warning' },
    { name: 'an emoji', changes: text('Take a seat 🪑 now.'), at, severity: 'warning' },
    { name: 'an arrow of letters', changes: text('The seat -> the vote.'), at, severity: 'warning' },
  ],
});
