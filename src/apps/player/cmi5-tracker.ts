import { type Cmi5TrackerDeps, createCmi5Tracker } from '../../tracking/adapters/cmi5/adapter.ts';
import type { Tracker } from '../../tracking/tracker.ts';

/** The adapter in a browser's window; beside the others so that only packages for cmi5 download it. */
export function openCmi5Tracker(course: string, wait: Cmi5TrackerDeps['wait']): Tracker {
  return createCmi5Tracker({
    course,
    search: window.location.search,
    page: window,
    storage: tabStorage(),
    fetch: (input, init) => fetch(input, init),
    now: Date.now,
    clock: () => performance.now(),
    random: Math.random,
    wait,
    patience: 20_000,
  });
}

/** Forbidden in some frames of another origin. */
function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
