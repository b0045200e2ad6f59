import { set, testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { peopleAndPlaces } from './c06-people-and-places.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];
const bank = 'question-banks/final-basics.json';
const stable = 'parts.read.blocks.fst-story.text';

testRule(peopleAndPlaces, {
  passing: [
    { name: 'a crime in an invented country', changes: [set(lesson, story, 'A gang in Corvin stole the money.')] },
    { name: 'a real country without a crime', changes: [set(lesson, story, 'The firm sells chairs to France.')] },
    {
      name: 'a fact about a real country',
      changes: [set(bank, ['questions', 0, 'scene'], 'Police in Ghana arrested three suspects.[^TIN-1]')],
    },
    {
      name: 'police work in a real country',
      changes: [set(lesson, story, 'An office in Singapore follows suspects.')],
    },
    { name: 'an arrest and a conviction', changes: [set(lesson, story, 'Police arrest and courts convict.')] },
    { name: 'an arrest and what it is not', changes: [set(lesson, story, 'Who is arrested is not guilty.')] },
  ],
  failing: [
    {
      name: 'a crime of the case in a real country',
      changes: [set(lesson, story, 'A gang in Portugal stole the money.')],
      at: { file: lesson, path: story },
      severity: 'error',
      says: /real country, Portugal/,
    },
    {
      name: 'a crime of a question in a real country',
      changes: [set(bank, ['questions', 0, 'scene'], 'A server in Kenya sends phishing mails.')],
      at: { file: bank, path: ['questions', 0, 'scene'] },
      severity: 'error',
    },
    {
      name: 'a real country in a translation',
      changes: [translate('fr', lesson, { [stable]: 'Une bande a volé de l’argent en Espagne.' })],
      at: { file: `translations/fr/${lesson}`, path: ['texts', stable, 'text'] },
      severity: 'error',
      says: /Espagne/,
    },
    {
      name: 'guilt from an arrest',
      changes: [set(lesson, story, 'Police arrested ten criminals in Corvin.')],
      at: { file: lesson, path: story },
      severity: 'warning',
    },
  ],
});
