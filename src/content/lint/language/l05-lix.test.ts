import { set, testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { lixRule } from './l05-lix.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];
const bank = 'question-banks/final-basics.json';
const long = (times: number) => Array(times).fill('Several officers carefully examine foreign requests.').join(' ');

testRule(lixRule, {
  passing: [
    { name: 'short sentences and words', changes: [] },
    { name: 'Arabic, which it does not measure', changes: [translate('ar', lesson, { title: long(5) })] },
  ],
  failing: [
    {
      name: 'a lesson with many long words',
      changes: [set(lesson, story, long(2))],
      at: { file: lesson, path: ['title'] },
      severity: 'warning',
      says: /45 is the most/,
    },
    {
      name: 'a lesson of long words',
      changes: [set(lesson, story, long(20))],
      at: { file: lesson, path: ['title'] },
      severity: 'error',
      says: /55 is the most/,
    },
    {
      name: 'a bank of long words',
      changes: [set(bank, ['questions', 0, 'scene'], long(20))],
      at: { file: bank, path: ['title'] },
      severity: 'error',
    },
    {
      name: 'a French lesson of long words',
      changes: [
        translate('fr', lesson, {
          'parts.read.blocks.fst-story.text': Array(5)
            .fill('Plusieurs policiers examinent attentivement certaines demandes.')
            .join(' '),
        }),
      ],
      at: { file: `translations/fr/${lesson}`, path: ['texts', 'parts.read.blocks.fst-story.text', 'text'] },
      severity: 'error',
    },
  ],
});
