import { seeded } from '../../src/domain/assessment/random.ts';
import { createCourseSession } from '../../src/session/course-session.ts';
import { type DeviceDeps, journalFlag } from '../../src/session/journal/device.ts';
import { openKeeping } from '../../src/session/keeping.ts';
import type { CourseSessionStore } from '../../src/session/session-core.ts';
import { rulesByType } from '../support/example-questions.ts';
import type { LmsEdition } from '../support/lms-edition.ts';
import type { Clock } from './clock.ts';
import { layout, outline } from './small-course.ts';

/** The course in one window, made of the parts that the player has. */
export function openPage(
  edition: LmsEdition,
  window: object,
  device: DeviceDeps,
  clock: Clock,
  seed: number,
): CourseSessionStore {
  return createCourseSession({
    course: outline,
    layout: async () => layout,
    keeping: async () => ({ openKeeping }),
    rules: rulesByType,
    tracker: edition.createTracker({ window, clock: clock.elapsed, wait: clock.wait }),
    device: (launch, open) => open(device, outline.id, launch),
    keptBefore: () => isThere(() => device.storage?.getItem(journalFlag(outline.id))),
    now: clock.now,
    elapsed: clock.elapsed,
    random: seeded(seed),
    after: clock.after,
  });
}

function isThere(read: () => string | null | undefined): boolean {
  try {
    return Boolean(read());
  } catch {
    return false;
  }
}
