import type { SaveOutcome, Tracker } from './tracker.ts';

const nothing: SaveOutcome = { saved: false, errors: [], takenInteractions: 0 };

/** Looks for no LMS and keeps nothing. Launched to browse: the session runs as ever and records nothing. */
export const browseTracker: Tracker = {
  launch: async () => ({ connected: false, mode: 'browse', credit: false, suspendDataLimit: 0 }),
  save: async () => nothing,
  terminate: async () => nothing,
};
