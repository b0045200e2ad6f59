import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { sentenceLength } from './l06-sentence-length.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];
const bank = 'question-banks/final-basics.json';
const words = (count: number) =>
  `They ${Array(count - 2)
    .fill('go')
    .join(' ')} on.`;

testRule(sentenceLength, {
  passing: [
    { name: 'a sentence of thirty words', changes: [set(lesson, story, words(30))] },
    {
      name: 'a long name, which is one word',
      changes: [set(lesson, story, `${words(29).slice(0, -1)} ${Array(12).fill('Avenue').join(' ')}.`)],
    },
  ],
  failing: [
    {
      name: 'a sentence of thirty-one words',
      changes: [set(lesson, story, `They stop.\n\n${words(31)}`)],
      at: { file: lesson, path: story },
      severity: 'warning',
      says: /has 31 words; 30 are the most/,
    },
    {
      name: 'a bank with long sentences on average',
      changes: [set(bank, ['questions', 0, 'scene'], Array(90).fill(words(20)).join(' '))],
      at: { file: bank, path: ['title'] },
      severity: 'warning',
      says: /1[89]\.\d words on average; 18 are the most/,
    },
  ],
});
