import type { Question } from '../../src/domain/assessment/question.ts';
import type { AssessmentPlan, CourseOutline } from '../../src/domain/course/course.ts';
import type { CourseLayout } from '../../src/domain/course/layout.ts';
import type { AssessmentQuestion, LessonIds } from '../../src/session/session-state.ts';
import * as sample from '../support/session-course.ts';

const firstOf = (type: string): Question => {
  const found = sample.questions.find((question) => question.type === type);
  if (!found) throw new Error(`No example of ${type}.`);
  return found;
};

/** Two lessons of two questions each, every one of another type: what a learner goes through in a few minutes. */
export const practice: readonly Question[] = ['single-choice', 'matching', 'numeric', 'ordering'].map(firstOf);

export const lessons: readonly LessonIds[] = [
  { id: 'first', parts: ['hook', 'idea'], questions: practice.slice(0, 2).map(({ id }) => id) },
  { id: 'second', parts: ['hook', 'end'], questions: practice.slice(2).map(({ id }) => id) },
];

/** The pool of the check and of the final test, two questions a module. */
export const pool: readonly AssessmentQuestion[] = ['true-false', 'multiple-choice', 'short-text', 'single-choice'].map(
  (type, at) => ({ question: { ...firstOf(type), id: `pool-${at}` }, module: at % 2 === 0 ? 'one' : 'two' }),
);

export const plans: Readonly<Record<'check' | 'final', AssessmentPlan>> = {
  check: { ...sample.checkPlan, questions: 2, banks: ['pool'] },
  final: { ...sample.finalPlan, questions: 4, banks: ['pool'] },
};

export const outline: CourseOutline = {
  ...sample.outline,
  modules: sample.outline.modules.map((module) => ({
    ...module,
    ...(module.knowledgeCheck && { knowledgeCheck: plans.check }),
  })),
  finalAssessment: plans.final,
};

const inPool = pool.map(({ question }) => question.id);
const entries = new Map(sample.layout.questions.map((entry) => [entry.id, entry]));
const entryOf = (id: string) => {
  const entry = entries.get(id);
  if (!entry) throw new Error(`${id} has no layout.`);
  return entry;
};

export const layout: CourseLayout = {
  ...sample.layout,
  lessons: lessons.map((lesson, at) => ({ ...lesson, module: at === 0 ? 'one' : 'two' })),
  activities: [],
  questions: [
    ...practice.map(({ id }, at) => ({
      ...entryOf(id),
      home: at < 2 ? 'first' : 'second',
      module: at < 2 ? 'one' : 'two',
    })),
    ...pool.map(({ question, module }, at) => ({
      ...entryOf(firstOf(question.type).id),
      id: inPool[at] ?? '',
      home: 'pool',
      module,
    })),
  ],
};
