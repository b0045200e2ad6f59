import type { LmsValues } from './lms-values.ts';

/** What stands in a collection of the LMS. */
export interface EntryIds {
  /** Places by id, in order. */
  readonly ids: Map<string, number[]>;
  count: number;
}

/** Undefined where the LMS fails to tell. */
export function readEntryIds(values: LmsValues, collection: string): EntryIds | undefined {
  const count = readCount(values, collection);
  if (count === undefined) return undefined;
  const ids = new Map<string, number[]>();
  for (let index = 0; index < count; index++) {
    const id = values.known(`${collection}.${index}.id`);
    if (id === undefined) return undefined;
    if (id !== '') ids.set(id, [...(ids.get(id) ?? []), index]);
  }
  return { ids, count };
}

/** Undefined where the LMS fails to tell: an entry that is written on a guess may destroy another. */
export function readCount(values: LmsValues, collection: string): number | undefined {
  const count = values.known(`${collection}._count`);
  if (count === undefined) return undefined;
  return /^\d{1,6}$/.test(count) ? Number(count) : 0;
}
