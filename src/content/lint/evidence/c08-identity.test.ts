import { set, testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { identity } from './c08-identity.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';

testRule(identity, {
  passing: [
    { name: 'INTERPOL as a subject', changes: [set(lesson, story, 'Ask your INTERPOL office.')] },
    { name: 'a borrowed authority denied', changes: [set('course.json', ['disclaimer'], 'Not approved by INTERPOL.')] },
    { name: 'an official of a country', changes: [set(lesson, story, 'An official in Corvin certified the copy.')] },
  ],
  failing: [
    {
      name: 'a claim to be official',
      changes: [set(lesson, story, 'Welcome to the official course.')],
      at: { file: lesson, path: story },
      severity: 'error',
      says: /"official course"/,
    },
    {
      name: 'a certificate of INTERPOL',
      changes: [set(lesson, story, 'You will be certified by INTERPOL.')],
      at: { file: lesson, path: story },
      severity: 'error',
    },
    {
      name: 'a claim in French',
      changes: [translate('fr', lesson, { 'parts.read.blocks.fst-story.text': 'Un cours certifié par INTERPOL.' })],
      at: { file: `translations/fr/${lesson}`, path: ['texts', 'parts.read.blocks.fst-story.text', 'text'] },
      severity: 'error',
    },
    {
      name: 'the brand in the title',
      changes: [set('course.json', ['title'], 'INTERPOL cyber course')],
      at: { file: 'course.json', path: ['title'] },
      severity: 'error',
    },
    {
      name: 'the brand in the id',
      changes: [set('course.json', ['id'], 'interpol-course')],
      at: { file: 'course.json', path: ['id'] },
      severity: 'error',
    },
    {
      name: 'the file of an emblem',
      changes: [set('media/interpol-logo.svg', [], svg)],
      at: { file: 'course.json', path: [] },
      severity: 'error',
      says: /media\/interpol-logo\.svg/,
    },
  ],
});
