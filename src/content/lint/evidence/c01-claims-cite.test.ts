import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { claimsCite } from './c01-claims-cite.ts';

const lesson = 'modules/basics/first-steps.json';
const block = ['parts', 0, 'blocks', 0];
const stated = (text: string) => set(lesson, block, { id: 'fst-story', type: 'text', text });
const feedback = ['parts', 1, 'blocks', 0, 'whenTrue', 'feedback'];
const found = (text: string, says: RegExp) => ({
  changes: [stated(text)],
  at: { file: lesson, path: [...block, 'text'] },
  severity: 'error' as const,
  says,
});

testRule(claimsCite, {
  passing: [
    {
      name: 'claims that cite',
      changes: [stated('The Budapest Convention asks for it.[^TIN-1] It is the oldest treaty.[^TIN-2]')],
    },
    {
      name: 'a story',
      changes: [set(lesson, [...block, 'text'], 'Operation Lantern begins under the Budapest Convention.')],
    },
    { name: 'what somebody says', changes: [stated('A colleague says: “It is the largest network of all.”')] },
    {
      name: 'a superlative and a share of the case in feedback',
      changes: [set(lesson, feedback, 'Hold the largest sum, 40% of it, first.')],
    },
    {
      name: 'a word that is also the name of an operation, at the start',
      changes: [set('facts.json', ['facts', 1, 'claim'], 'Operation Falcon ended.'), stated('Falcon is a bird.')],
    },
  ],
  failing: [
    { name: 'a law', ...found('The Budapest Convention asks for it.', /"Budapest Convention"/) },
    { name: 'an article', ...found('Under Article 3 it takes no part.', /"Article 3"/) },
    { name: 'an operation', ...found('It is like Operation Falcon was.', /"Operation Falcon"/) },
    {
      name: 'an operation by the name that a fact gives it',
      ...found('In those weeks Falcon was under way.', /"Falcon"/),
      changes: [
        set('facts.json', ['facts', 1, 'claim'], 'Operation Falcon ended.'),
        stated('In those weeks Falcon was under way.'),
      ],
    },
    { name: 'a superlative', ...found('It is the oldest treaty of its kind.', /"the oldest treaty"/) },
    {
      name: 'an operation in feedback',
      changes: [set(lesson, feedback, 'Operation Falcon shows it.')],
      at: { file: lesson, path: feedback },
      severity: 'error',
    },
  ],
});
