import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { folderSource } from '../../src/content/sources/folder.ts';
import type { CourseLayout } from '../../src/domain/course/layout.ts';
import { completion } from '../../src/domain/progress/completion.ts';
import type { Progress } from '../../src/domain/progress/progress.ts';
import { activityKey, questionKey } from '../../src/domain/progress/storage-key.ts';
import { success } from '../../src/domain/progress/success.ts';
import { readSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { barePackage } from '../support/bare-package.ts';
import { rulesByType } from '../support/example-questions.ts';
import { openFrozen } from '../support/frozen-package.ts';

interface Frozen {
  readonly learners: readonly { readonly name: string; readonly snapshot: string; readonly progress: Progress }[];
}

const folder = `${import.meta.dirname}/packages`;
const packages = readdirSync(folder)
  .filter((file) => file.endsWith('.zip'))
  .map((file) => {
    const saved: Frozen = JSON.parse(readFileSync(`${folder}/${file.replace(/zip$/, 'json')}`, 'utf8'));
    return { file, ...openFrozen(file, new Uint8Array(readFileSync(`${folder}/${file}`))), ...saved };
  });
const now = openFrozen('this edition', await barePackage(folderSource('course-content'))).about;
const learners = packages.flatMap(({ file, about, learners: all }) =>
  all.map((learner) => ({ file, about, ...learner })),
);

type Records<T> = Readonly<Record<string, T>>;
const only = <T>(records: Records<T>, ids: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(records).filter(([id]) => ids.has(id)));

/** What a learner of an old package must find: all of it, but what this edition does not hold. */
function surviving(progress: Progress, old: CourseLayout, next: CourseLayout): Progress {
  const keys = new Set(next.questions.map(questionKey));
  const questions = new Set(old.questions.filter((one) => keys.has(questionKey(one))).map(({ id }) => id));
  const activities = new Set((next.activities ?? []).map(activityKey));
  const played = new Set((old.activities ?? []).filter((one) => activities.has(activityKey(one))).map(({ id }) => id));
  const parts = (id: string) => next.lessons.find((lesson) => lesson.id === id)?.parts ?? [];
  const lessons = only(progress.lessons, new Set(next.lessons.map(({ id }) => id)));
  const modules = new Set(next.lessons.map(({ module }) => module));
  const { learning, place, ...rest } = progress;
  const { objectives, misconceptions } = learning;
  const isThere = place?.kind === 'lesson' ? parts(place.lesson).includes(place.part) : place !== undefined;
  return {
    ...rest,
    ...(place && isThere && { place }),
    lessons: Object.fromEntries(
      Object.entries(lessons).map(([id, { visited, done }]) => [
        id,
        { visited: visited.filter((part) => parts(id).includes(part)), done },
      ]),
    ),
    questions: only(progress.questions, questions),
    assessments: Object.fromEntries(
      Object.entries(only(progress.assessments, new Set(next.assessments))).map(([id, { attempt, ...record }]) => [
        id,
        {
          ...record,
          seen: record.seen.filter((one) => questions.has(one)),
          ...(attempt && {
            attempt: {
              ...attempt,
              questions: attempt.questions.filter((one) => questions.has(one)),
              flagged: attempt.flagged.filter((one) => questions.has(one)),
              responses: only(attempt.responses, questions),
            },
          }),
        },
      ]),
    ),
    activities: only(progress.activities, played),
    learning: {
      ...learning,
      objectives: only(objectives, new Set(next.objectives)),
      misconceptions: only(misconceptions, new Set(next.misconceptions)),
      testedOut: learning.testedOut.filter((id) => modules.has(id)),
    },
  };
}

describe('learners of a package that was handed out', () => {
  it.each(learners)('are read by its own layout as they were saved: $file, $name', ({ about, snapshot, progress }) => {
    expect(readSnapshot(snapshot, about.layout, rulesByType)).toMatchObject(progress);
  });

  it.each(learners)('lose nothing that this edition still holds: $file, $name', ({ about, snapshot, progress }) => {
    const resumed = readSnapshot(snapshot, now.layout, rulesByType);
    expect(resumed).toMatchObject(surviving(progress, about.layout, now.layout));
  });

  it.each(learners.filter(({ name }) => name === 'done'))('who had passed have passed: $file', (learner) => {
    const { about, snapshot } = learner;
    const rule = { mastery: now.outline.finalAssessment?.mastery ?? 1 };
    const before = readSnapshot(snapshot, about.layout, rulesByType) ?? fail();
    expect([completion(before, about.outline), success(before, about.outline, rule)]).toEqual(['completed', 'passed']);
    expect(success(readSnapshot(snapshot, now.layout, rulesByType) ?? fail(), now.outline, rule)).toBe('passed');
  });
});

describe('this edition', () => {
  it.each(packages)('can take the place of $file in an LMS', ({ about }) => {
    const { verdict, reasons } = compare(about, now, rulesByType);
    const heavy = reasons.filter(({ weight }) => weight === 'new').map(({ words }) => words);
    expect([verdict === 'new', heavy]).toEqual([false, []]);
  });
});

function fail(): never {
  throw new Error('A frozen snapshot cannot be read.');
}
