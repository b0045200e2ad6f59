import { expect, it } from 'vitest';
import { tinyCourseWith } from '../../tests/support/tiny-course.ts';
import { lockedIds } from './id-lock.ts';
import { loadCourse } from './load-course.ts';

it('the lock holds every id of the course, and keeps those that it held', async () => {
  const before = { formatVersion: 1, published: { questions: ['fst-q-gone'] }, retired: ['fst-q-gone'] };
  const { files, issues } = await loadCourse(tinyCourseWith({ 'ids.json': JSON.stringify(before) }));
  expect(issues).toEqual([]);
  expect(lockedIds(files)).toEqual({
    formatVersion: 1,
    published: {
      modules: ['basics'],
      lessons: ['first-steps'],
      parts: ['first-steps/do', 'first-steps/read'],
      blocks: ['fst-story', 'fst-text'],
      questions: ['chk-q-one', 'chk-q-two', 'fin-q-one', 'fin-q-three', 'fin-q-two', 'fst-q-gone', 'fst-q-true'],
      assessments: ['check-basics', 'final-test'],
      objectives: ['T1'],
    },
    retired: ['fst-q-gone'],
  });
});
