import { rulesFor } from '../../src/domain/assessment/question-rules.ts';
import type { CourseLayout } from '../../src/domain/course/layout.ts';
import { noLearning, type Progress } from '../../src/domain/progress/progress.ts';
import { rulesByType } from './example-questions.ts';
import { asked, questions, layout as sample } from './session-course.ts';

const third = { ...(sample.activities?.[0] ?? fail()), id: 'third', home: 'second' };
/** The sample course with one activity more. */
export const layout: CourseLayout = { ...sample, activities: [...(sample.activities ?? []), third] };
/** A question of the final test that takes a typed text. */
export const typed = asked.find(({ question }) => question.type === 'short-text')?.question.id ?? fail();
const chosen = asked.find(({ question }) => question.type === 'single-choice')?.question.id ?? fail();
const points = (one: number, two: number) => ({
  one: { earned: one, possible: 10 },
  two: { earned: two, possible: 10 },
});

/** Something of every detail. The first lesson is done, the second under way; so is the final test. */
export const whole: Progress = {
  seed: 9,
  language: 'ar',
  place: { kind: 'assessment', assessment: 'final' },
  lessons: { first: { visited: [], done: true }, second: { visited: ['hook'], done: false } },
  questions: Object.fromEntries(
    questions.map((question, at) => [
      question.id,
      {
        tries: 2,
        credit: at % 2 === 0 ? ('full' as const) : ('partial' as const),
        response: rulesFor(rulesByType, question).key(question),
      },
    ]),
  ),
  assessments: {
    check: {
      results: [{ number: 1, modules: points(3, 4) }],
      seen: [chosen],
      attempt: {
        number: 1,
        seed: 4,
        questions: [chosen],
        responses: { [chosen]: 'assembly' },
        flagged: [],
        handedIn: true,
      },
    },
    final: {
      results: [
        { number: 1, modules: points(5, 5) },
        { number: 2, modules: points(10, 2) },
        { number: 3, modules: points(6, 5) },
        { number: 4, modules: points(6, 5) },
        { number: 5, modules: points(1, 1) },
      ],
      seen: [typed, chosen].sort(),
      attempt: {
        number: 6,
        seed: 5,
        questions: [typed, chosen],
        responses: { [typed]: 'a long digest', [chosen]: 'assembly' },
        flagged: [chosen],
        handedIn: false,
      },
    },
  },
  activities: {
    desk: { moves: [1, 2, 3], rounds: 1, credit: 'full', outcomes: { lawful: 3, money: 1 } },
    ledger: { moves: [4, 3], rounds: 0, credit: 'none', outcomes: {} },
    third: { moves: [5, 6], rounds: 2, credit: 'partial', outcomes: { lawful: 1, money: 2 } },
  },
  learning: {
    ...noLearning,
    objectives: { F1: { state: 'kept', box: 3, due: 20_790, variant: 5 } },
    misconceptions: { M1: 2 },
    testedOut: ['two'],
  },
};

function fail(): never {
  throw new Error('The sample course lacks what this test needs.');
}
