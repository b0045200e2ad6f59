import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, singleChoice, textBlock } from '../../../../tests/support/lint-samples.ts';
import { exampleFirst } from './s12-example-first.ts';

const example = textBlock('fst-text', 'First ask who has a seat.', { exampleOf: 'seats' });
const question = singleChoice('fst-q-one', { skill: 'seats' });

testRule(exampleFirst, {
  passing: [
    {
      name: 'an example, then two questions',
      changes: [blocks([example, question, singleChoice('fst-q-two', { skill: 'seats' })])],
    },
  ],
  failing: [
    {
      name: 'a question, then the example',
      changes: [blocks([question, example])],
      at: { file: lesson, path: ['parts', 0, 'blocks', 0, 'skill'] },
      severity: 'warning',
    },
  ],
});
