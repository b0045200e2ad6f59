import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noLearning, type Progress } from '../../src/domain/progress/progress.ts';
import { details } from '../../src/session/snapshot/details.ts';
import { readSnapshot, writeSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { rulesByType } from '../support/example-questions.ts';
import { lessons } from '../support/session-course.ts';
import { layout, typed, whole } from '../support/whole-progress.ts';

const inLesson = (at: number) => lessons[at]?.questions ?? [];

type Records<T> = Readonly<Record<string, T>>;
const mapped = <T>(records: Records<T>, change: (record: T, id: string) => T | undefined): Record<string, T> =>
  Object.fromEntries(
    Object.entries(records).flatMap(([id, record]): [string, T][] => {
      const changed = change(record, id);
      return changed === undefined ? [] : [[id, changed]];
    }),
  );
const attempts = (
  progress: Progress,
  when: (handedIn: boolean) => boolean,
  keep: (id: string) => boolean,
): Progress => ({
  ...progress,
  assessments: mapped(progress.assessments, ({ attempt, ...record }) => ({
    ...record,
    ...(attempt && {
      attempt: when(attempt.handedIn)
        ? { ...attempt, responses: Object.fromEntries(Object.entries(attempt.responses).filter(([id]) => keep(id))) }
        : attempt,
    }),
  })),
});
const practice = (progress: Progress, when: (credit: string) => boolean): Progress => ({
  ...progress,
  questions: mapped(progress.questions, ({ response, ...record }) =>
    when(record.credit) || response === undefined ? record : { ...record, response },
  ),
});

/** The promise of scorm/README.md, step by step: what is missing after each, written by hand. */
const promised: readonly (readonly [name: string, without: (progress: Progress) => Progress])[] = [
  [
    'responses of attempts that were handed in',
    (all) =>
      attempts(
        all,
        (handedIn) => handedIn,
        () => false,
      ),
  ],
  ['responses of practice that earned full credit', (all) => practice(all, (credit) => credit === 'full')],
  ['all other responses of practice', (all) => practice(all, () => true)],
  [
    'moves of activities that were ended',
    (all) => ({ ...all, activities: mapped(all.activities, (one) => (one.rounds > 0 ? { ...one, moves: [] } : one)) }),
  ],
  [
    'which parts of unfinished lessons were shown',
    (all) => ({ ...all, lessons: mapped(all.lessons, ({ done }) => ({ visited: [], done })) }),
  ],
  [
    'which questions earlier attempts have shown',
    (all) => ({ ...all, assessments: mapped(all.assessments, (one) => ({ ...one, seen: [] })) }),
  ],
  [
    'results of attempts that another is better than, the last one apart',
    (all) => ({
      ...all,
      assessments: mapped(all.assessments, (one, id) =>
        id === 'final' ? { ...one, results: one.results.filter(({ number }) => [2, 3, 5].includes(number)) } : one,
      ),
    }),
  ],
  [
    'tries and credit of practice in lessons that are done',
    (all) => ({ ...all, questions: mapped(all.questions, (one, id) => (inLesson(0).includes(id) ? undefined : one)) }),
  ],
  [
    'what review, repair and certainty know',
    (all) => ({ ...all, learning: { ...noLearning, testedOut: all.learning.testedOut } }),
  ],
  [
    'activities of lessons that are done, and moves of rounds under way',
    (all) => ({ ...all, activities: mapped(all.activities, (one, id) => (id === 'third' ? one : undefined)) }),
  ],
  ['tries and credit of practice in unfinished lessons', (all) => ({ ...all, questions: {} })],
  [
    'typed texts in an attempt under way',
    (all) =>
      attempts(
        all,
        (handedIn) => !handedIn,
        (id) => id !== typed,
      ),
  ],
  [
    'all responses of an attempt under way',
    (all) =>
      attempts(
        all,
        () => true,
        () => false,
      ),
  ],
];

/** A progress that was written with `limit` characters to hold it, and how many it took. */
function within(limit: number): { readonly length: number; readonly read: Progress | undefined } {
  const text = writeSnapshot(whole, layout, rulesByType, limit);
  return { length: text.length, read: readSnapshot(text, layout, rulesByType) };
}

describe('progress that does not fit', () => {
  it('is whole while it does', () => {
    const { length, read } = within(Number.POSITIVE_INFINITY);
    expect(read).toEqual(whole);
    expect(within(length)).toEqual({ length, read: whole });
  });

  it('goes in the stated order', () => {
    expect(details).toEqual(promised.map(([name]) => name));
  });

  it('is promised in the same words', () => {
    const readme = readFileSync('scorm/README.md', 'utf8');
    expect(readme).toContain(`\n\n${details.map((words, at) => `${at + 1}. ${words}\n`).join('')}\n`);
  });

  it.each(promised.map(([name], at) => ({ name, step: at + 1 })))(
    'at step $step leaves out $name, and nothing else',
    ({ step }) => {
      let length = Number.POSITIVE_INFINITY;
      let read: Progress | undefined;
      // One character less than the step before took.
      for (let at = 0; at <= step; at++) ({ length, read } = within(at === 0 ? length : length - 1));
      const expected = promised.slice(0, step).reduce((progress, [, without]) => without(progress), whole);
      expect(read).toEqual(expected);
      expect(length).toBeLessThan(within(Number.POSITIVE_INFINITY).length);
    },
  );
});
