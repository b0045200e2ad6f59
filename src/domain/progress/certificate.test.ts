import { describe, expect, it } from 'vitest';
import type { CourseOutline, Objective } from '../course/course.ts';
import { certificateNeeds, certifiedBand, objectivesMet, scoreBand, studyHours } from './certificate.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { certificateIsDue } from './success.ts';

const rule = { mastery: 0.8 };
const course: CourseOutline = {
  id: 'c',
  revision: '1.0.0',
  language: 'en',
  languages: ['en'],
  title: 'C',
  subtitle: 'S',
  disclaimer: 'D',
  factsAsOf: '2026-06',
  modules: [
    {
      id: 'm',
      title: 'M',
      shortTitle: 'M',
      summary: 'M',
      objectives: 1,
      lessons: [
        { id: 'one', title: 'One', minutes: 20 },
        { id: 'two', title: 'Two', minutes: 25 },
        { id: 'extra', title: 'Extra', minutes: 30, optional: true },
      ],
      knowledgeCheck: { id: 'check', title: 'Check', minutes: 5, questions: 2, mastery: 0.8 },
    },
  ],
  finalAssessment: { id: 'final', title: 'Final', minutes: 10, questions: 4, mastery: 0.8 },
};
const { finalAssessment, ...withoutFinal } = course;

const read = (...lessons: string[]): Progress => ({
  ...emptyProgress(1),
  lessons: Object.fromEntries(lessons.map((id) => [id, { visited: [], done: true }])),
});
const handedIn = (progress: Progress, id: string, ...earned: number[]): Progress => ({
  ...progress,
  assessments: {
    ...progress.assessments,
    [id]: {
      seen: [],
      results: earned.map((points, at) => ({ number: at + 1, modules: { m: { earned: points, possible: 10 } } })),
    },
  },
});

describe('a certificate', () => {
  it('is due once the final test is passed, and stays so after a weaker attempt', () => {
    expect(certificateIsDue(emptyProgress(1), course, rule)).toBe(false);
    expect(certificateIsDue(handedIn(read('one', 'two'), 'final', 7.9), course, rule)).toBe(false);
    expect(certificateIsDue(handedIn(emptyProgress(1), 'final', 8), course, rule)).toBe(true);
    expect(certificateIsDue(handedIn(emptyProgress(1), 'final', 8, 2), course, rule)).toBe(true);
  });

  it('is due on completion where there is no final test', () => {
    expect(certificateIsDue(read('one', 'two'), withoutFinal, rule)).toBe(false);
    expect(certificateIsDue(handedIn(read('one', 'two'), 'check', 1), withoutFinal, rule)).toBe(true);
  });

  it('says what is missing: the test, or everything that completion asks for', () => {
    const titles = (progress: Progress, of: CourseOutline) =>
      certificateNeeds(progress, of, rule).map((stop) =>
        stop.kind === 'lesson' ? stop.lesson.title : stop.assessment.title,
      );
    expect(titles(read('one'), course)).toEqual(['Final']);
    expect(titles(read('one'), withoutFinal)).toEqual(['Two', 'Check']);
    expect(titles(handedIn(emptyProgress(1), 'final', 9), course)).toEqual([]);
  });

  it('has the band of the attempt that counts', () => {
    expect(certifiedBand(emptyProgress(1), course, rule)).toBeUndefined();
    expect(certifiedBand(handedIn(emptyProgress(1), 'final', 8.5, 4), course, rule)).toEqual({ from: 80, to: 89 });
  });
});

it.each([
  [0, 0, 9],
  [0.099, 0, 9],
  [0.7999, 70, 79],
  [0.8, 80, 89],
  [0.57, 50, 59],
  [0.8999, 80, 89],
  [0.9, 90, 100],
  [1, 90, 100],
  [1.2, 90, 100],
  [-0.1, 0, 9],
])('a share of %s lies in the band from %s to %s', (share, from, to) => {
  expect(scoreBand(share)).toEqual({ from, to });
});

it.each([
  [[], 0],
  [['one'], 0.5],
  [['one', 'two'], 1],
  [['one', 'two', 'extra'], 1.5],
  [['gone'], 0],
])('lessons %j are %s hours', (lessons, hours) => {
  expect(studyHours(read(...lessons), course)).toBe(hours);
});

describe('objectives met', () => {
  const objectives = ['A', 'B', 'C'].map((id): Objective => ({ id, module: 'm', text: id, level: 'apply' }));
  const asked = (credit: 'none' | 'partial' | 'full', ...ids: string[]) => ({ objectives: ids, credit });
  const ids = (...attempts: Parameters<typeof objectivesMet>[1]) =>
    objectivesMet(objectives, attempts).map(({ id }) => id);

  it('are those whose questions all earned full credit in one attempt, in the order of the course', () => {
    expect(ids([asked('full', 'B'), asked('full', 'A')])).toEqual(['A', 'B']);
    expect(ids([asked('full', 'A'), asked('partial', 'A')])).toEqual([]);
    expect(ids([asked('none', 'A')], [asked('full', 'A', 'C')])).toEqual(['A', 'C']);
  });

  it('are none without an attempt, and none that nobody asked about', () => {
    expect(ids()).toEqual([]);
    expect(ids([])).toEqual([]);
    expect(ids([asked('full', 'X')])).toEqual([]);
  });
});
