import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { disclaimer } from './c09-disclaimer.ts';

const lesson = 'modules/basics/first-steps.json';
const names = set(lesson, ['parts', 0, 'blocks', 0, 'text'], 'Somebody calls INTERPOL.');
const whole = set('course.json', ['disclaimer'], 'Independent; not a course of INTERPOL. Not legal advice.');
const chooses = set('course.json', ['objectives', 0, 'text'], 'Choose the channel for a need');
const banks = ['check-basics', 'final-basics'].flatMap((bank) =>
  [0, 1, 2]
    .slice(0, bank === 'check-basics' ? 2 : 3)
    .map((at) => set(`question-banks/${bank}.json`, ['questions', at, 'scene'], 'Follow your national law.')),
);
const inLesson = set(lesson, ['parts', 1, 'blocks', 0, 'scene'], 'Follow your national law and your NCB’s procedure.');

testRule(disclaimer, {
  passing: [
    { name: 'a course that does not name INTERPOL', changes: [] },
    { name: 'a whole disclaimer', changes: [names, whole] },
    { name: 'a line on national law in each', changes: [chooses, inLesson, ...banks] },
    {
      name: 'a callout on law in the lesson',
      changes: [
        chooses,
        ...banks,
        set(lesson, ['parts', 0, 'blocks', 0], {
          id: 'fst-story',
          type: 'callout',
          kind: 'law',
          text: 'Your own rules decide.',
        }),
      ],
    },
  ],
  failing: [
    {
      name: 'a disclaimer that says nothing',
      changes: [names],
      at: { file: 'course.json', path: ['disclaimer'] },
      severity: 'error',
      says: /that INTERPOL did not make or approve[\s\S]+not legal advice/,
    },
    {
      name: 'a lesson that chooses a channel without the line',
      changes: [chooses, ...banks],
      at: { file: lesson, path: ['parts', 1, 'blocks', 0] },
      severity: 'error',
      says: /in this lesson \(T1\)/,
    },
    {
      name: 'a question of a bank without the line',
      changes: [chooses, inLesson, ...banks.slice(0, -1)],
      at: { file: 'question-banks/final-basics.json', path: ['questions', 2] },
      severity: 'error',
      says: /This question chooses a channel \(T1\)/,
    },
  ],
});
