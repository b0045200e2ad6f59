import '../../ui/styles/tokens.css';
import '../../ui/styles/base.css';
import '../../ui/styles/buttons.css';
import '../../ui/styles/art.css';
import '../../ui/styles/bar.css';
import '../../ui/styles/stamps.css';
import '../../ui/styles/frame.css';
import '../../ui/styles/rail.css';
import '../../ui/styles/text.css';
import '../../ui/styles/home.css';
import '../../ui/styles/question.css';
import '../../ui/styles/feedback.css';
import '../../ui/styles/states.css';
import '../../ui/styles/player.css';
import '../../ui/styles/print.css';
import { createRoot } from 'react-dom/client';
import type { CourseOutline } from '../../domain/course/course.ts';
import type { PageSettings } from '../../domain/course/page-settings.ts';
import { createCourseFiles } from '../../player/course-files.ts';
import { createNotes } from '../../player/notes.ts';
import { PlayerApp } from '../../player/player.tsx';
import { lateRules, loadQuestions } from '../../player/question/late-questions.ts';
import { createSettings } from '../../player/settings.ts';
import { createCourseSession } from '../../session/course-session.ts';
import { deviceDatabases, deviceStorage } from './device-storage.ts';
import { playedPackage } from './played-package.ts';
import { prefetch } from './prefetch.ts';
import { saveOnLeaving } from './save-on-leaving.ts';
import { createTracker } from './tracker.ts';

/** The parsed boundary: the packager wrote these elements from content that was checked. */
function written<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}

const packaged = written<CourseOutline>('course-outline');
const page = written<PageSettings>('course-settings');
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const after = (ms: number, call: () => void) => {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
};
// Asked for in the address, before the hash: a group in a room, not a learner. Nothing is looked for, nothing is kept.
const facilitated = new URLSearchParams(window.location.search).get('facilitator') === '1';
const storage = facilitated ? undefined : deviceStorage();
const packed = { course: packaged, files: createCourseFiles((address) => fetch(address), wait) };
const [{ course, files, settingsProblems }, tracker] = await Promise.all([
  playedPackage(packed, page),
  createTracker(facilitated ? 'none' : page.tracking, packaged.id, storage, wait),
]);

// What a learner did in a module that is left out for now stays saved.
const wholeLayout = packed.files.layout;
const session = createCourseSession({
  course,
  layout: wholeLayout,
  rules: lateRules,
  keeping: loadQuestions,
  tracker,
  device: (launch, open) =>
    open(
      { databases: deviceDatabases, storage, channel: (name) => new BroadcastChannel(name), after },
      course.id,
      launch,
    ),
  // Written by the journal (`session/journal/device.ts`), in this release and in the one before.
  keptBefore: ({ learnerId = '' }) =>
    [`borderless/${course.id}/journal`, `borderless/${course.id}/journal/${learnerId}`].some((key) =>
      storage?.getItem(key),
    ),
  now: Date.now,
  elapsed: () => performance.now(),
  random: Math.random,
  after,
});

const player = {
  session,
  files,
  wholeLayout,
  settings: createSettings(storage),
  notes: createNotes(storage, `borderless/${course.id}/notes`),
  storage,
  ownRecord: tracker.ownRecord,
  forgetJournal: async () => {
    const { launch } = session.getState();
    return launch !== undefined && (await import('./forget-journal.ts')).forgetJournal(course.id, launch, after);
  },
  facilitated,
  settingsProblems,
  lmsCheck: async () => (await import('./lms-check.ts')).lmsCheckDoor(page.tracking),
  now: Date.now,
  elapsed: () => performance.now(),
};

// Most LMSs answer at once. One that does not keeps nobody waiting: the course opens, and what it holds is merged in.
const started = session.getState().start();
// A learner who leaves meanwhile leaves properly too.
saveOnLeaving(session);
await Promise.race([started, wait(1000)]);
const root = document.getElementById('root');
if (root) createRoot(root).render(<PlayerApp player={player} course={course} browserLanguages={navigator.languages} />);
prefetch(course, files, session);
