import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, singleChoice, textBlock } from '../../../../tests/support/lint-samples.ts';
import { sensoryWords } from './a04-sensory-words.ts';

const text = (words: string) => [blocks([textBlock('fst-text', words, { story: false })])];
const at = { file: lesson, path: ['parts', 0, 'blocks', 0, 'text'] };

testRule(sensoryWords, {
  passing: [
    { name: 'the right answer, and what is left', changes: text('Give the right answer while time is left.') },
    { name: 'what somebody says', changes: text('She says: “Click on the left.” What do you do?') },
    {
      name: 'what somebody does in the case',
      changes: [
        blocks([
          textBlock('fst-text', 'You click.'),
          singleChoice('fst-q-one', { scene: 'A clerk must click twice.' }),
        ]),
      ],
    },
  ],
  failing: [
    { name: 'a place on the screen', changes: text('Look at the list on the right.'), at, severity: 'warning' },
    { name: 'a colour', changes: text('Choose the red one.'), at, severity: 'warning' },
    { name: 'a mouse', changes: text('Drag the seats.'), at, severity: 'warning' },
  ],
});
