import type { Move } from '../../domain/activity/activity.ts';
import type { CourseOutline } from '../../domain/course/course.ts';
import { createCourseFiles } from '../../player/course-files.ts';
import { createNotes } from '../../player/notes.ts';
import type { Player } from '../../player/player-context.tsx';
import { rules } from '../../player/question/rules.ts';
import { createSettings } from '../../player/settings.ts';
import { createCourseSession } from '../../session/course-session.ts';
import { noStore } from '../../session/journal/journal-store.ts';
import { browseTracker } from '../../tracking/browse-tracker.ts';

/** An empty course: an example stands in no lesson. */
export const sampleCourse: CourseOutline = {
  id: 'gallery',
  revision: '1.0.0',
  language: 'en',
  languages: ['en'],
  title: 'Gallery',
  subtitle: '',
  disclaimer: '',
  factsAsOf: '2026-06',
  modules: [],
};

const noFile = () => Promise.reject(new Error('The gallery has no course files.'));

/** A session of its own for one example, with tries and feedback as in a lesson. Options stand in the same order each time. */
export function samplePlayer(moves: Readonly<Record<string, readonly Move[]>> = {}): Player {
  const elapsed = () => performance.now();
  const session = createCourseSession({
    course: sampleCourse,
    layout: noFile,
    keeping: noFile,
    rules,
    tracker: browseTracker,
    device: () => ({ store: noStore, channel: undefined }),
    keptBefore: () => false,
    now: Date.now,
    elapsed,
    random: () => 0.5,
    after: () => () => undefined,
  });
  session.getState().apply((facts) => ({
    ...facts,
    activities: Object.fromEntries(
      Object.entries(moves).map(([id, made]) => [id, { moves: made, rounds: 0, credit: 'none', outcomes: {} }]),
    ),
  }));
  return {
    session,
    files: createCourseFiles(noFile, async () => undefined),
    wholeLayout: noFile,
    settings: createSettings(undefined),
    notes: createNotes(undefined, ''),
    storage: undefined,
    forgetJournal: async () => true,
    facilitated: false,
    now: Date.now,
    elapsed,
  };
}
