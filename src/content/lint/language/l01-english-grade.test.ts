import { set, testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { englishGrade } from './l01-english-grade.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];
const bank = 'question-banks/final-basics.json';
const hard = Array(3)
  .fill('The officers examine foreign documentation and communicate their recommendations to the authority.')
  .join(' ');
const heavy =
  'Institutional representatives systematically evaluate organisational documentation. Administrative authorities subsequently communicate individual recommendations.';
const heavier = `${heavy} ${heavy} Interdisciplinary specialists invariably necessitate comprehensive authentication methodologies.`;

testRule(englishGrade, {
  passing: [
    { name: 'plain sentences', changes: [] },
    {
      name: 'names, terms and numbers, which count as plain words',
      changes: [
        set(
          lesson,
          story,
          'In 1956 the Organisation of International Criminal Investigation met the [assembly](term:GLO-1). The members of Constantinopolitania and of Transcaucasia came on 14 September.',
        ),
      ],
    },
    {
      name: 'a stem too short to judge',
      changes: [set(bank, ['questions', 0, 'prompt'], 'Which institutional organisation decides?')],
    },
    { name: 'another language', changes: [translate('fr', lesson, { 'parts.read.blocks.fst-story.text': heavy })] },
  ],
  failing: [
    {
      name: 'a lesson a little too hard',
      changes: [set(lesson, story, hard)],
      at: { file: lesson, path: ['title'] },
      severity: 'warning',
      says: /is 1[01]\.\d; 10 is the most/,
    },
    {
      name: 'a lesson far too hard',
      changes: [set(lesson, story, heavier)],
      at: { file: lesson, path: ['title'] },
      severity: 'error',
      says: /12 is the most/,
    },
    {
      name: 'a stem that is too hard',
      changes: [set(bank, ['questions', 0, 'scene'], heavier)],
      at: { file: bank, path: ['questions', 0, 'scene'] },
      severity: 'warning',
      says: /of this question is .+; 11 is the most/,
    },
  ],
});
