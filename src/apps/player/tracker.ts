import type { Tracking } from '../../domain/course/page-settings.ts';
import type { Tracker } from '../../tracking/tracker.ts';

/** The adapter that the package's settings name, or `none` for a session that records nothing; each comes as a chunk of its own, so that a learner downloads one. */
export async function createTracker(
  tracking: Tracking | 'none',
  course: string,
  storage: Storage | undefined,
  wait: (ms: number) => Promise<void>,
): Promise<Tracker> {
  if (tracking === 'none') return (await import('../../tracking/browse-tracker.ts')).browseTracker;
  const deps = { window, clock: () => performance.now(), wait };
  if (tracking === 'scorm-1.2') {
    const { createScorm12Tracker } = await import('../../tracking/adapters/scorm-1.2/adapter.ts');
    return createScorm12Tracker(deps);
  }
  if (tracking === 'scorm-2004') {
    const { createScorm2004Tracker } = await import('../../tracking/adapters/scorm-2004/adapter.ts');
    return createScorm2004Tracker(deps);
  }
  if (tracking === 'cmi5') {
    const { openCmi5Tracker } = await import('./cmi5-tracker.ts');
    return openCmi5Tracker(course, wait);
  }
  const { createLocalTracker } = await import('../../tracking/adapters/local/adapter.ts');
  return createLocalTracker({
    storage,
    key: `borderless/${course}/progress`,
    submissionsKey: `borderless/${course}/submissions`,
  });
}
