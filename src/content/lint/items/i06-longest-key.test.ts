import { asks, bank, checks, lesson, many, options, practises } from '../../../../tests/support/item-fixtures.ts';
import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { longestKey } from './i06-longest-key.ts';

const long = { options: options('the members of the whole assembly', 'the office', 'the host') };
const short = { options: options('members', 'the office beside it', 'the host') };
/** The first `hits` of `count` questions have the longest key. */
const hits = (hits: number, count: number, from = 0) =>
  many(count, (at) => (at < hits ? long : short)).map((question, at) => ({ ...question, id: `q-${from + at}` }));
const practised = hits(6, 6, 20).map((question, at) => ({
  id: `more-${at}`,
  title: 'More of it',
  blocks: [question],
}));

testRule(longestKey, {
  passing: [
    { name: 'the longest key as often as chance has it', changes: asks(...hits(8, 12)) },
    { name: 'a small bank, of which nothing can be told', changes: asks(...hits(2, 2)) },
  ],
  failing: [
    {
      name: 'the longest key once more than chance explains',
      changes: asks(...hits(9, 12)),
      at: { file: bank, path: ['questions'] },
      severity: 'error',
      says: /9 of 12 .+ 8 at most/,
    },
    {
      name: 'a cue that shows over lessons and checks together',
      changes: [
        ...asks(),
        checks(...hits(4, 6)),
        ...practises({}),
        ...practised.map((part, at) => set(lesson, ['parts', 2 + at], part)),
      ],
      at: { file: 'course.json', path: ['modules'] },
      severity: 'error',
      says: /10 of 12 .+lessons and checks.+ 8 at most/,
    },
    {
      name: 'a translation that lengthens each key',
      changes: [
        ...asks(...many(12, () => short)),
        set('translations/fr/question-banks/final-basics.json', [], {
          formatVersion: 1,
          texts: Object.fromEntries(
            many(12, () => short).map(({ id }) => [
              `questions.${id}.options.a.text`,
              { source: '00000000', text: 'les membres de toute l’assemblée' },
            ]),
          ),
        }),
      ],
      at: { file: 'translations/fr/question-banks/final-basics.json', path: ['texts'] },
      severity: 'error',
      says: /12 of 12/,
    },
  ],
});
