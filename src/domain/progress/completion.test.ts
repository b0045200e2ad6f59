import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '../course/course.ts';
import { nextStop, stopId } from '../course/outline.ts';
import { completion, minutesLeft, moduleIsDone, totalMinutes } from './completion.ts';
import { emptyProgress, type Progress } from './progress.ts';

const lesson = (id: string, minutes: number, optional = false) => ({
  id,
  title: id,
  minutes,
  ...(optional && { optional }),
});
const module = {
  id: 'one',
  title: 'One',
  shortTitle: 'One',
  summary: 'A module.',
  objectives: 1,
  lessons: [lesson('first', 5), lesson('more', 4, true), lesson('last', 6)],
};
const course: CourseOutline = {
  id: 'course',
  revision: '1.0.0',
  language: 'en',
  languages: ['en'],
  title: 'Course',
  subtitle: '',
  disclaimer: '',
  factsAsOf: '2026-06',
  modules: [module],
};
const done = (...ids: string[]): Progress => ({
  ...emptyProgress(1),
  lessons: Object.fromEntries(ids.map((id) => [id, { visited: [], done: true }])),
});

describe('an optional lesson', () => {
  it('is not needed to complete its module and the course', () => {
    expect(completion(done('first'), course)).toBe('incomplete');
    expect(moduleIsDone(done('first', 'last'), module)).toBe(true);
    expect(completion(done('first', 'last'), course)).toBe('completed');
  });

  it('does not stand in for a required one', () => {
    expect(completion(done('first', 'more'), course)).toBe('incomplete');
  });

  it('counts for no minutes', () => {
    expect(totalMinutes(course)).toBe(11);
    expect(minutesLeft(done('first'), course)).toBe(6);
  });

  it('is not what comes next, unless it was begun', () => {
    const next = (progress: Progress) => {
      const stop = nextStop(progress, course);
      return stop && stopId(stop);
    };
    expect(next(done('first'))).toBe('last');
    expect(next({ ...done('first'), place: { kind: 'lesson', lesson: 'more', part: 'hook' } })).toBe('more');
  });
});
