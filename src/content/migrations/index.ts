import type { Migration } from './migrate.ts';

/** One step a format version, oldest first, each in a file of its own. Format 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];
