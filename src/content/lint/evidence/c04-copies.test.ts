import { set, testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { copies } from './c04-copies.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];
const claim = set('facts.json', ['facts', 1, 'claim'], 'Once a year all of the members meet in one hall.');

testRule(copies, {
  passing: [
    { name: 'seven words in a row', changes: [claim, set(lesson, story, 'Once a year all of the members write.')] },
    {
      name: 'seven words of a source text',
      changes: [set(lesson, story, 'The quick old fox jumps over a fence.')],
      sourceTexts: { 'report.txt': 'A quick old fox jumps over a fence.' },
    },
  ],
  failing: [
    {
      name: 'eight words of a claim, with other marks and capitals',
      changes: [claim, set(lesson, story, 'They came.\n\nOnce a year, ALL of the members **meet** by the lake.')],
      at: { file: lesson, path: story },
      severity: 'error',
      says: /"once a year all of the members meet" stand in TIN-2 too: 8 in a row/,
    },
    {
      name: 'eight words of a source text',
      changes: [set(lesson, story, 'The quick old fox jumps over a fence.')],
      sourceTexts: { 'report.txt': 'There, the quick old fox jumps over a fence.' },
      at: { file: lesson, path: story },
      severity: 'error',
      says: /report\.txt/,
    },
    {
      name: 'eight words of a translated claim',
      changes: [
        translate('fr', 'facts.json', { 'facts.TIN-2.claim': 'Une fois par an tous les membres se réunissent.' }),
        translate('fr', lesson, { 'parts.read.blocks.fst-story.text': 'Une fois par an tous les membres se voient.' }),
      ],
      at: { file: `translations/fr/${lesson}`, path: ['texts', 'parts.read.blocks.fst-story.text', 'text'] },
      severity: 'error',
    },
  ],
});
