import { set, testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { contentNote } from './c10-content-note.ts';

const lesson = 'modules/basics/first-steps.json';
const blocks = ['parts', 0, 'blocks'];
const note = (text: string) => ({ id: 'fst-note', type: 'callout', kind: 'note', text });
const text = (id: string, words: string) => ({ id, type: 'text', text: words });
const other = text('fst-text', 'They meet.[^TIN-1]');
const bank = 'question-banks/final-basics.json';

testRule(contentNote, {
  passing: [
    { name: 'a course without such subjects', changes: [] },
    {
      name: 'traffic of other kinds',
      changes: [set(lesson, [...blocks, 0, 'text'], 'Abuse of trust, and traffic data.')],
    },
    {
      name: 'a note with help before it',
      changes: [
        set(lesson, blocks, [
          note('This part names sextortion, without detail. You can skip it. For help, speak to the police.'),
          text('fst-story', 'A gang turns to sextortion.'),
          other,
        ]),
      ],
    },
    {
      name: 'a question whose scene says so',
      changes: [
        set(bank, ['questions', 0, 'scene'], 'This question names sextortion; for help, speak to someone you trust.'),
      ],
    },
  ],
  failing: [
    {
      name: 'no note',
      changes: [set(lesson, [...blocks, 0, 'text'], 'A gang turns to sextortion.')],
      at: { file: lesson, path: [...blocks, 0, 'text'] },
      severity: 'error',
      says: /"sextortion" stands here without a note/,
    },
    {
      name: 'a note without help',
      changes: [
        set(lesson, blocks, [
          note('This part names a hard subject.'),
          text('fst-story', 'Trafficked persons work there.'),
          other,
        ]),
      ],
      at: { file: lesson, path: [...blocks, 1, 'text'] },
      severity: 'error',
    },
    {
      name: 'a note that comes too late',
      changes: [
        set(lesson, blocks, [text('fst-story', 'It was child abuse.'), note('For help, speak to the police.'), other]),
      ],
      at: { file: lesson, path: [...blocks, 0, 'text'] },
      severity: 'error',
    },
    {
      name: 'a question of a bank',
      changes: [set(bank, ['questions', 0, 'options', 1, 'text'], 'The trafficking of people')],
      at: { file: bank, path: ['questions', 0, 'options', 1, 'text'] },
      severity: 'error',
    },
    {
      name: 'a translation',
      changes: [translate('es', lesson, { 'parts.read.blocks.fst-story.text': 'Es un caso de sextorsión.' })],
      at: { file: `translations/es/${lesson}`, path: ['texts', 'parts.read.blocks.fst-story.text', 'text'] },
      severity: 'error',
    },
  ],
});
