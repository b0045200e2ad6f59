import { set, testRule, translate } from '../../../../tests/support/lint-fixtures.ts';
import { firstUse } from './l07-first-use.ts';

const lesson = 'modules/basics/first-steps.json';
const story = ['parts', 0, 'blocks', 0, 'text'];
const told = (text: string) => set(lesson, ['parts', 0, 'blocks', 0], { id: 'fst-story', type: 'text', text });
const feedback = ['parts', 1, 'blocks', 0, 'whenTrue', 'feedback'];

testRule(firstUse, {
  passing: [
    { name: 'a term that is linked at its first use', changes: [] },
    {
      name: 'a short form behind its words',
      changes: [set(lesson, story, 'The Central Bureau (NCB) asks. The NCB waits.')],
    },
    { name: 'a short form before its words', changes: [set(lesson, story, 'The NCB (Central Bureau) asks.')] },
    {
      name: 'a short form with what it is',
      changes: [set(lesson, story, 'Ask AFRIPOL, the police body of the Union.')],
    },
    { name: 'short forms that everyone knows', changes: [set(lesson, story, 'The firm lost USD 20 in a PDF.')] },
    {
      name: 'names with digits or a hyphen',
      changes: [set(lesson, story, 'SHA-256, I-GRIP, RFC 3227 and part II stand here.')],
    },
    {
      name: 'a short form that links to its term',
      changes: [
        set('glossary.json', ['terms', 1], {
          id: 'GLO-2',
          term: 'Central Bureau',
          short: 'NCB',
          definition: 'An office.',
        }),
        set(lesson, story, 'Write to the [NCB](term:GLO-2) first.'),
      ],
    },
    {
      name: 'a term in a story',
      changes: [
        set('glossary.json', ['terms', 1], { id: 'GLO-2', term: 'money mule', definition: 'A person.' }),
        set(lesson, story, 'A money mule waits.'),
      ],
    },
    {
      name: 'an everyday word of the glossary',
      changes: [
        set('glossary.json', ['terms', 1], { id: 'GLO-2', term: 'notice', definition: 'A request.' }),
        set(lesson, story, 'You notice the corner.'),
      ],
    },
  ],
  failing: [
    {
      name: 'a short form without its words',
      changes: [set(lesson, feedback, 'The NCB carries out what members decide.')],
      at: { file: lesson, path: feedback },
      severity: 'warning',
      says: /"NCB" stands here for the first time/,
    },
    {
      name: 'a short form that is explained too late',
      changes: [set(lesson, story, 'The NCB asks.\n\nThe Central Bureau (NCB) waits.')],
      at: { file: lesson, path: story },
      severity: 'warning',
    },
    {
      name: 'a term that is linked too late',
      changes: [
        set('glossary.json', ['terms', 1], { id: 'GLO-2', term: 'money mule', definition: 'A person.' }),
        told('Money mules wait.'),
        set(lesson, feedback, 'A [money mule](term:GLO-2) is a person.'),
      ],
      at: { file: lesson, path: story },
      severity: 'warning',
      says: /"money mule" .+ \[money mule\]\(term:GLO-2\)/,
    },
    {
      name: 'a term of a translation',
      changes: [
        set('glossary.json', ['terms', 1], { id: 'GLO-2', term: 'money mule', definition: 'A person.' }),
        told('Money mules wait.'),
        translate('fr', 'glossary.json', { 'terms.GLO-2.term': 'passeur de fonds' }),
        translate('fr', lesson, { 'parts.read.blocks.fst-story.text': 'Le passeur de fonds attend.' }),
      ],
      at: { file: `translations/fr/${lesson}`, path: ['texts', 'parts.read.blocks.fst-story.text', 'text'] },
      severity: 'warning',
      says: /"passeur de fonds"/,
    },
  ],
});
