import { expect, it } from 'vitest';
import { edited, tinyCourseWith } from '../../tests/support/tiny-course.ts';
import { keyDigest } from '../domain/assessment/answer-key.ts';
import { lockedIds, retiredIds } from './id-lock.ts';
import type { IdsSource } from './ids-schema.ts';
import { loadCourse } from './load-course.ts';

const lesson = 'modules/basics/first-steps.json';
const members = keyDigest('members');

/** The lock of the tiny course with files changed, on top of an earlier lock. */
async function lockOf(changes: Readonly<Record<string, string>>, before?: unknown): Promise<IdsSource> {
  const ids = before === undefined ? {} : { 'ids.json': JSON.stringify(before) };
  return lockedIds((await loadCourse(tinyCourseWith({ ...changes, ...ids }))).files);
}

it('the lock holds every id and key of the course, and keeps those that it held', async () => {
  const before = { formatVersion: 1, published: { questions: ['fst-q-gone'] }, retired: ['fst-q-gone'] };
  expect(await lockOf({}, before)).toEqual({
    formatVersion: 2,
    published: {
      modules: ['basics'],
      lessons: ['first-steps'],
      parts: ['first-steps/do', 'first-steps/read'],
      blocks: ['fst-story', 'fst-text'],
      questions: ['chk-q-one', 'chk-q-two', 'fin-q-one', 'fin-q-three', 'fin-q-two', 'fst-q-gone', 'fst-q-true'],
      assessments: ['check-basics', 'final-test'],
      objectives: ['T1'],
    },
    retired: { 'fst-q-gone': 'unknown' },
    answerKeys: {
      'chk-q-one': members,
      'chk-q-two': members,
      'fin-q-one': members,
      'fin-q-three': members,
      'fin-q-two': members,
      'fst-q-true': keyDigest(false),
    },
  });
});

it('an id that vanished is retired with edition and day, and stays published', async () => {
  const lock = await lockOf({});
  const changed = edited(lesson, 'fst-q-true', 'fst-q-other');
  const { files } = await loadCourse(tinyCourseWith({ [lesson]: changed, 'ids.json': JSON.stringify(lock) }));
  const retired = retiredIds(lockedIds(files), files, '2026-11-30');
  expect(retired.retired).toEqual({ 'fst-q-true': '1.0.0 2026-11-30' });
  expect(retired.published.questions).toContain('fst-q-true');
  expect((await loadCourse(tinyCourseWith({ [lesson]: changed, 'ids.json': JSON.stringify(retired) }))).issues).toEqual(
    [],
  );
});

it('a changed key is locked only with a re-score that is younger than the last', async () => {
  const first = await lockOf({});
  const withKey = (key: string) => edited(lesson, '"answerKey": false', `"answerKey": ${key}`);
  const rescored = (key: string, date: string) =>
    withKey(`${key}, "rescore": { "reason": "The rules have changed.", "date": "${date}" }`);

  expect((await lockOf({ [lesson]: withKey('true') }, first)).answerKeys['fst-q-true']).toBe(keyDigest(false));
  const second = await lockOf({ [lesson]: rescored('true', '2026-11-30') }, first);
  expect(second.answerKeys['fst-q-true']).toBe(`${keyDigest(true)} 2026-11-30`);
  const again = await lockOf({ [lesson]: rescored('false', '2026-11-30') }, second);
  expect(again.answerKeys['fst-q-true']).toBe(`${keyDigest(true)} 2026-11-30`);
  const third = await lockOf({ [lesson]: rescored('false', '2026-12-01') }, again);
  expect(third.answerKeys['fst-q-true']).toBe(`${keyDigest(false)} 2026-12-01`);
});
