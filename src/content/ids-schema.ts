import { z } from 'zod';

const ids = z.array(z.string()).default([]);

/** `ids.json`: every id that was ever published, so that an edit that loses learners' records is named. Written by a command. */
export const idsSchema = z.strictObject({
  formatVersion: z.literal(1),
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
  /** Ids that are gone on purpose. */
  retired: ids,
});

export type IdsSource = z.output<typeof idsSchema>;
export type PublishedIds = IdsSource['published'];
