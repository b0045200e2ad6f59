import { keyDigest } from '../domain/assessment/answer-key.ts';
import { allQuestions } from './course-blocks.ts';
import type { CourseFiles } from './course-files.ts';
import type { BlockSource } from './course-schema.ts';
import type { IdsSource, PublishedIds } from './ids-schema.ts';
import { kinds, type PlacedId, placedIds } from './placed-ids.ts';

/** The ids that learners' records refer to, by kind, each list sorted. */
function idsOf(files: CourseFiles): PublishedIds {
  return merged(placedIds(files));
}

/**
 * The lock with every id of the course added, and the digest of each answer key; nothing is ever taken out of it. A key that
 * changed without a re-score keeps its old digest, so that the check goes on naming it.
 */
export function lockedIds(files: CourseFiles): IdsSource {
  const before = files.ids?.value;
  return {
    formatVersion: 2,
    published: merged(placedIds(files), before?.published),
    retired: before?.retired ?? {},
    answerKeys: sorted({ ...before?.answerKeys, ...newKeys(files, before) }),
  };
}

/** The lock with every id that the course lost moved to the retired ones, under this edition and day. */
export function retiredIds(lock: IdsSource, files: CourseFiles, day: string): IdsSource {
  const went = `${files.course?.value.revision ?? '0.0.0'} ${day}`;
  const lost = lostIds(lock, files).map(({ id }): [string, string] => [id, went]);
  return { ...lock, retired: sorted({ ...lock.retired, ...Object.fromEntries(lost) }) };
}

/** Ids that were published, are not retired, and do not stand in the course. */
export function lostIds(lock: IdsSource, files: CourseFiles): { kind: keyof PublishedIds; at: number; id: string }[] {
  const now = idsOf(files);
  return kinds.flatMap((kind) => {
    const present = new Set(now[kind]);
    return lock.published[kind].flatMap((id, at) =>
      present.has(id) || Object.hasOwn(lock.retired, id) ? [] : [{ kind, at, id }],
    );
  });
}

/** What the lock says of a question's key against what the course says now. */
export function keyChange(locked: string | undefined, block: BlockSource): 'none' | 'rescored' | 'changed' {
  const [digest, day = ''] = locked?.split(' ') ?? [];
  if (digest === undefined || digest === keyDigest(block.answerKey)) return 'none';
  const rescore = rescoreOf(block);
  return rescore && rescore.date > day ? 'rescored' : 'changed';
}

/** The parsed boundary: every question type's schema holds this field. */
export function rescoreOf(block: BlockSource): { readonly reason: string; readonly date: string } | undefined {
  return block.rescore as { reason: string; date: string } | undefined;
}

function newKeys(files: CourseFiles, before: IdsSource | undefined): Record<string, string> {
  return Object.fromEntries(
    allQuestions(files).flatMap(({ block }): [string, string][] => {
      const locked = before?.answerKeys[block.id];
      const digest = keyDigest(block.answerKey);
      if (locked === undefined) return [[block.id, digest]];
      return keyChange(locked, block) === 'rescored' ? [[block.id, `${digest} ${rescoreOf(block)?.date}`]] : [];
    }),
  );
}

function merged(placed: readonly PlacedId[], before?: PublishedIds): PublishedIds {
  const list = (kind: keyof PublishedIds) => {
    const now = placed.filter((entry) => entry.kind === kind).map(({ id }) => id);
    return [...new Set([...(before?.[kind] ?? []), ...now])].sort();
  };
  return {
    modules: list('modules'),
    lessons: list('lessons'),
    parts: list('parts'),
    blocks: list('blocks'),
    questions: list('questions'),
    assessments: list('assessments'),
    objectives: list('objectives'),
  };
}

function sorted(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}
