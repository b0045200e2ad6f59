import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../course/course.ts';
import type { CourseLayout, QuestionLayout } from '../course/layout.ts';
import { emptyProgress, type LearningRecord, type Progress } from '../progress/progress.ts';
import { nextStep } from './next-step.ts';

const today = 20_800;
const module = (id: string) => ({
  id,
  title: id,
  shortTitle: id,
  summary: '',
  objectives: 1,
  lessons: [{ id: `lesson-${id}`, title: id, minutes: 5 }],
  testOut: 5,
});
const course: CourseOutline = {
  id: 'course',
  revision: '1.0.0',
  language: 'en',
  languages: ['en'],
  title: 'Course',
  subtitle: '',
  disclaimer: '',
  factsAsOf: '2026-06',
  modules: [module('one'), module('two')],
};
const questions = course.modules.flatMap(({ id }) =>
  [1, 2, 3, 4, 5].map(
    (at): QuestionLayout => ({
      id: `${id}-${at}`,
      type: 'true-false',
      shape: [],
      objective: id.toUpperCase(),
      level: 'apply',
      home: `test-out-${id}`,
      module: id,
    }),
  ),
);
const layout: CourseLayout = {
  courseId: 'course',
  revision: '1',
  lessons: [],
  assessments: [],
  questions,
  objectives: ['ONE', 'TWO'],
  misconceptions: ['M1'],
  testOuts: course.modules.map(({ id }) => ({ id: `test-out-${id}`, module: id })),
  reviewBanks: ['test-out-one', 'test-out-two'],
};

const knowing = (learning: Partial<LearningRecord>, progress: Partial<Progress> = {}): Progress => {
  const empty = emptyProgress(1);
  return { ...empty, ...progress, learning: { ...empty.learning, ...learning } };
};
const due = { ONE: { state: 'shown', box: 1, due: today, variant: 0 } } as const;
const step = (progress: Progress) => nextStep(progress, course, layout, today);

describe('the next step', () => {
  it('is the first stop for a learner who has just come, and the next open one later', () => {
    expect(step(emptyProgress(1))).toMatchObject({ kind: 'continue', stop: { lesson: { id: 'lesson-one' } } });
    const read = { 'lesson-one': { visited: [], done: true } };
    expect(step(knowing({}, { lessons: read }))).toMatchObject({ stop: { lesson: { id: 'lesson-two' } } });
  });

  it('is the repair of a belief that two answers showed, before anything else', () => {
    expect(step(knowing({ misconceptions: { M1: 1 } }))).toMatchObject({ kind: 'continue' });
    expect(step(knowing({ misconceptions: { M1: 2 }, objectives: due }))).toEqual({
      kind: 'repair',
      misconception: 'M1',
      hits: 2,
    });
  });

  it('is a review on its day, with the number of its questions', () => {
    expect(step(knowing({ objectives: due }))).toEqual({ kind: 'review', due: 1, questions: 2 });
    expect(step(knowing({ objectives: { ONE: { ...due.ONE, due: today + 1 } } }))).toMatchObject({ kind: 'continue' });
  });

  it('is a test-out that was begun, before a review', () => {
    const attempt = { number: 1, seed: 1, questions: ['two-1'], responses: {}, flagged: [], handedIn: false };
    const assessments = { 'test-out-two': { results: [], seen: [], attempt } };
    expect(step(knowing({ objectives: due }, { assessments }))).toEqual({
      kind: 'test-out',
      module: 'two',
      reason: 'under-way',
    });
  });

  it('is the test-out of the next module after one was passed, unless that module was begun', () => {
    expect(step(knowing({ testedOut: ['one'] }))).toEqual({ kind: 'test-out', module: 'two', reason: 'passed-before' });
    const begun = { 'lesson-two': { visited: ['hook'], done: false } };
    expect(step(knowing({ testedOut: ['one'] }, { lessons: begun }))).toMatchObject({ kind: 'continue' });
  });

  it('is rest once all is done, until the next review', () => {
    const all = knowing({ testedOut: ['one', 'two'], objectives: { ONE: { ...due.ONE, due: today + 7 } } });
    expect(step(all)).toEqual({ kind: 'rest', nextDue: today + 7 });
    expect(step(knowing({ testedOut: ['one', 'two'] }))).toEqual({ kind: 'rest' });
  });
});
