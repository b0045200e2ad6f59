import { enBlocks } from './en-blocks.ts';
import { enFirst } from './en-first.ts';
import { enLate } from './en-late.ts';

/** The source catalogue. Every sentence that a learner can meet outside the course's own content stands here, whole. */
export const en = { ...enFirst, ...enLate, ...enBlocks } as const;
