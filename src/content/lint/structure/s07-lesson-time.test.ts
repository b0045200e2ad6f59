import { set, testRule } from '../../../../tests/support/lint-fixtures.ts';
import { blocks, lesson, textBlock, words } from '../../../../tests/support/lint-samples.ts';
import { lessonTime } from './s07-lesson-time.ts';

const numeric = {
  id: 'fst-q-number',
  type: 'numeric',
  objective: 'T1',
  level: 'apply',
  prompt: 'How many?',
  answerKey: { value: 3, tolerance: 0 },
  right: words(170),
  low: words(170),
  high: words(170),
};

const reading = (count: number, minutes: number) => [
  blocks([textBlock('fst-text', words(count))]),
  set(lesson, ['minutes'], minutes),
];

testRule(lessonTime, {
  passing: [
    { name: 'a lesson of five minutes that says so', changes: reading(5 * 170, 5) },
    {
      name: 'what a facilitator says, which no learner reads',
      changes: [
        ...reading(5 * 170, 5),
        set(lesson, ['facilitation'], {
          prompts: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
            id,
            text: words(25),
            minutes: 5,
            listenFor: words(25),
          })),
        }),
      ],
    },
    {
      name: 'a number with three texts, of which a learner reads one',
      changes: [blocks([textBlock('fst-text', words(4 * 170)), numeric]), set(lesson, ['minutes'], 6)],
    },
  ],
  failing: [
    {
      name: 'a lesson of nine minutes',
      changes: reading(9 * 170, 9),
      at: { file: lesson, path: ['minutes'] },
      severity: 'warning',
    },
    {
      name: 'a lesson of eleven minutes',
      changes: reading(11 * 170, 11),
      at: { file: lesson, path: ['minutes'] },
      severity: 'error',
    },
    {
      name: 'a lesson of a minute',
      changes: reading(60, 3),
      at: { file: lesson, path: ['minutes'] },
      severity: 'warning',
      says: /Join it/,
    },
    {
      name: 'a lesson that says less than it takes',
      changes: reading(5 * 170, 3),
      at: { file: lesson, path: ['minutes'] },
      severity: 'warning',
      says: /says 3.+"minutes": 5/s,
    },
  ],
});
