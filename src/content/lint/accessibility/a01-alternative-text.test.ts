import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, textBlock } from '../../../../tests/support/lint-samples.ts';
import { alternativeText } from './a01-alternative-text.ts';

const figure = (alt: string) => [
  blocks([
    textBlock('fst-text', 'A picture follows.'),
    { id: 'fst-figure', type: 'figure', image: 'media/dot.svg', alt, caption: 'The seat.' },
  ]),
];
const at = { file: lesson, path: ['parts', 0, 'blocks', 1, 'alt'] };

testRule(alternativeText, {
  passing: [{ name: 'what the picture says', changes: figure('One seat for each of the members.') }],
  failing: [
    { name: 'a word of three letters', changes: figure('dot'), at, severity: 'error', says: /3 characters/ },
    { name: 'the name of a file', changes: figure('round-dot.svg'), at, severity: 'error', says: /name of a file/ },
    { name: 'that it is a picture', changes: figure('Image of a seat'), at, severity: 'error', says: /says anyway/ },
  ],
});
