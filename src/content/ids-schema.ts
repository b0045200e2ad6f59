import { z } from 'zod';

const ids = z.array(z.string()).default([]);

/** Edition and day, or `unknown` for what went while the file was in format 1, which kept neither. */
const gone = z.string().regex(/^(unknown|\d+\.\d+\.\d+ \d{4}-\d\d-\d\d)$/, 'Write it as "1.2.0 2026-11-30".');

/** Digest of the answer key, and the day of the latest re-score where there was one. */
const key = z.string().regex(/^[0-9a-f]{8}( \d{4}-\d\d-\d\d)?$/, 'Written by "npm run content -- ids".');

/**
 * `ids.json`: every id that was ever published, what went and when, and the digest of each answer key, so that an edit that
 * loses or falsifies learners' records is named. Written by commands.
 */
export const idsSchema = z.strictObject({
  formatVersion: z.literal(2),
  published: z.strictObject({
    modules: ids,
    lessons: ids,
    /** `lesson/part`, since part ids are unique in their lesson only. */
    parts: ids,
    blocks: ids,
    questions: ids,
    assessments: ids,
    objectives: ids,
  }),
  /** Ids that are gone on purpose; none of them is ever used again. */
  retired: z.record(z.string(), gone).default({}),
  /** By question. */
  answerKeys: z.record(z.string(), key).default({}),
});

export type IdsSource = z.output<typeof idsSchema>;
export type PublishedIds = IdsSource['published'];

/** Format 1 listed retired ids without a day and knew no answer keys. */
export function idsFromFormat1(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('formatVersion' in value) || value.formatVersion !== 1)
    return value;
  const retired = 'retired' in value && Array.isArray(value.retired) ? value.retired : [];
  return { ...value, formatVersion: 2, retired: Object.fromEntries(retired.map((id) => [String(id), 'unknown'])) };
}
