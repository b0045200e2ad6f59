import type { AttemptResult } from '../../src/domain/assessment/attempt.ts';
import type { Question, Response } from '../../src/domain/assessment/question.ts';
import { rulesFor } from '../../src/domain/assessment/question-rules.ts';
import { seeded } from '../../src/domain/assessment/random.ts';
import { drawQuestions } from '../../src/domain/assessment/selection.ts';
import type { AssessmentPlan } from '../../src/domain/course/course.ts';
import type { CourseLayout, LessonLayout } from '../../src/domain/course/layout.ts';
import {
  type ActivityRecord,
  type AssessmentRecord,
  emptyProgress,
  type LearningRecord,
  noLearning,
  type Progress,
  type QuestionRecord,
} from '../../src/domain/progress/progress.ts';
import { rulesByType } from './example-questions.ts';

/** What a package holds that learners leave traces in. */
export interface FrozenCourse {
  readonly layout: CourseLayout;
  readonly plans: readonly AssessmentPlan[];
  /** By id, with their keys. */
  readonly questions: ReadonlyMap<string, Question>;
}

/** Learners of every kind, as one package has left them: what each later release must go on with. */
export function frozenLearners(course: FrozenCourse): Readonly<Record<string, Progress>> {
  const { layout } = course;
  const half = layout.lessons.slice(0, Math.ceil(layout.lessons.length / 2));
  const [next] = layout.lessons.slice(half.length);
  const [first] = layout.lessons;
  const final = course.plans.find(({ kind }) => kind === 'final');
  const fresh = { ...emptyProgress(101), ...at(first, 0), lessons: shown(first, 1) };
  const halfway: Progress = {
    ...emptyProgress(202),
    language: 'fr',
    ...at(next, 1),
    lessons: { ...done(half), ...shown(next, 2) },
    questions: answered(course, half),
    activities: played(layout, half),
    assessments: checks(course, 0.6),
    learning: learnt(layout),
  };
  const midAttempt = final ? { ...halfway, ...inTheTest(course, final, halfway) } : halfway;
  const all: Progress = {
    ...emptyProgress(303),
    lessons: done(layout.lessons),
    questions: answered(course, layout.lessons),
    activities: played(layout, layout.lessons),
    assessments: { ...checks(course, 1), ...(final && { [final.id]: passed(course, final) }) },
    learning: learnt(layout),
  };
  const modules = (layout.testOuts ?? []).map(({ module }) => module).sort();
  const testedOut: Progress = {
    ...emptyProgress(404),
    assessments: Object.fromEntries((layout.testOuts ?? []).map(({ id }) => [id, taken(course, id, 1)])),
    learning: { ...noLearning, testedOut: modules },
  };
  return { fresh, 'half-way': halfway, 'mid-attempt': midAttempt, done: all, 'tested-out': testedOut };
}

function at(lesson: LessonLayout | undefined, part: number): Pick<Progress, 'place'> {
  return lesson
    ? { place: { kind: 'lesson', lesson: lesson.id, part: lesson.parts[part] ?? lesson.parts[0] ?? '' } }
    : {};
}

function shown(lesson: LessonLayout | undefined, parts: number): Progress['lessons'] {
  return lesson ? { [lesson.id]: { visited: lesson.parts.slice(0, parts).sort(), done: false } } : {};
}

function done(lessons: readonly LessonLayout[]): Progress['lessons'] {
  return Object.fromEntries(lessons.map(({ id }) => [id, { visited: [], done: true }]));
}

/** The key of a question as saved progress gives it back: chosen ids of a set have no order. */
function right({ questions, layout }: FrozenCourse, id: string): Response {
  const question = questions.get(id);
  const shape = layout.questions.find((one) => one.id === id)?.shape;
  if (!question || !shape) throw new Error(`The package holds no question ${id}.`);
  const { key, code } = rulesFor(rulesByType, question);
  const packed = code.encode(shape, key(question));
  const response = packed === undefined ? undefined : code.decode(shape, packed);
  if (response === undefined) throw new Error(`The key of ${id} cannot be saved.`);
  return response;
}

function answered(course: FrozenCourse, lessons: readonly LessonLayout[]): Progress['questions'] {
  const ids = lessons.flatMap(({ questions }) => questions);
  const record = (id: string, index: number): QuestionRecord => ({
    tries: 1 + (index % 3),
    credit: index % 4 === 3 ? 'partial' : 'full',
    response: right(course, id),
  });
  return Object.fromEntries(ids.map((id, index) => [id, record(id, index)]));
}

function played(layout: CourseLayout, lessons: readonly LessonLayout[]): Progress['activities'] {
  const homes = new Set(lessons.map(({ id }) => id));
  return Object.fromEntries(
    (layout.activities ?? [])
      .filter(({ home }) => homes.has(home))
      .map(({ id, outcomes, radix }): [string, ActivityRecord] => [
        id,
        {
          moves: [0, radix - 1],
          rounds: 1,
          credit: 'partial',
          outcomes: Object.fromEntries(outcomes.map((name, index) => [name, index % 2 === 0 ? 3 : 1])),
        },
      ]),
  );
}

function learnt({ objectives = [], misconceptions = [] }: CourseLayout): LearningRecord {
  return {
    ...noLearning,
    objectives: Object.fromEntries(
      objectives.map((id, index) => [id, { state: 'shown', box: 2, due: 20_800 + index, variant: index % 4 }]),
    ),
    misconceptions: Object.fromEntries(misconceptions.map((id, index) => [id, index % 3])),
    certainty: { guess: { right: 2, all: 6 }, check: { right: 8, all: 12 }, act: { right: 20, all: 21 } },
  };
}

/** Handed in once, every module with this share of its points. */
function taken({ layout, plans }: FrozenCourse, id: string, share: number): AssessmentRecord {
  const banks = plans.find((plan) => plan.id === id)?.banks ?? [];
  const pool = layout.questions.filter(({ home }) => banks.includes(home));
  return {
    results: [
      resultOf(
        pool.map(({ module }) => module),
        share,
      ),
    ],
    seen: pool.map((one) => one.id).sort(),
  };
}

function resultOf(modules: readonly string[], share: number): AttemptResult {
  const count = (module: string) => modules.filter((one) => one === module).length;
  return {
    number: 1,
    modules: Object.fromEntries(
      [...new Set(modules)].map((id) => [
        id,
        { earned: Math.floor(count(id) * share * 100) / 100, possible: count(id) },
      ]),
    ),
  };
}

function checks(course: FrozenCourse, share: number): Progress['assessments'] {
  const own = course.plans.filter(({ kind }) => kind === 'knowledge-check');
  return Object.fromEntries(own.map(({ id }) => [id, taken(course, id, share)]));
}

function passed({ layout }: FrozenCourse, { cells }: AssessmentPlan): AssessmentRecord {
  const questions = drawQuestions(cells, layout.questions, [], seeded(5));
  return {
    results: [
      resultOf(
        cells.flatMap(({ module, draw }) => Array(draw).fill(module)),
        0.9,
      ),
    ],
    seen: questions.sort(),
  };
}

/** Half of the questions answered, one marked. */
function inTheTest(course: FrozenCourse, final: AssessmentPlan, before: Progress): Partial<Progress> {
  const questions = drawQuestions(final.cells, course.layout.questions, [], seeded(6));
  const half = questions.slice(0, Math.ceil(questions.length / 2));
  const responses = Object.fromEntries(half.map((id) => [id, right(course, id)]));
  const attempt = { number: 1, seed: 606, questions, responses, flagged: questions.slice(1, 2), handedIn: false };
  return {
    place: { kind: 'assessment', assessment: final.id },
    assessments: { ...before.assessments, [final.id]: { results: [], seen: [], attempt } },
  };
}
