import { createStore } from 'zustand/vanilla';
import type { MasteryRule } from '../domain/assessment/mastery.ts';
import type { Interaction } from '../domain/progress/interaction.ts';
import { emptyProgress, hasFacts } from '../domain/progress/progress.ts';
import type { Launch, TrackerRecord } from '../tracking/tracker.ts';
import { assessmentActions } from './assessment-actions.ts';
import { lessonActions } from './lesson-actions.ts';
import { locationOf } from './location.ts';
import { type CourseSessionStore, type SessionCore, soon } from './session-core.ts';
import type { Keeping, SessionDeps } from './session-deps.ts';
import type { CourseSession } from './session-state.ts';

/** One learner in one course: facts in a store, actions that change them, and everything saved on the way. */
export function createCourseSession(deps: SessionDeps): CourseSessionStore {
  const { course, tracker, rules, random } = deps;
  let keeping: Keeping | undefined;
  let opening: Promise<void> | undefined;
  const began = deps.elapsed();
  const final = course.finalAssessment;
  const authored: MasteryRule = { mastery: final?.mastery ?? 1, moduleMinimum: final?.moduleMinimum };
  const seconds = () => Math.round((deps.elapsed() - began) / 10) / 100;

  async function load() {
    for (let wait = 500; ; wait = Math.min(wait * 2, 30_000)) {
      try {
        return await Promise.all([deps.layout(), deps.keeping()]);
      } catch {
        await new Promise<void>((resolve) => deps.after(wait, resolve));
      }
    }
  }

  async function open(launch: Launch): Promise<void> {
    const [layout, code] = await load();
    keeping = await code.openKeeping({ deps, store, launch, layout, seconds });
    // What was answered until then waits here.
    for (const interaction of waiting.splice(0)) keeping?.saver.add(interaction);
    if (hasFacts(store.getState().progress)) void keeping?.saver.saveNow();
  }

  /** What saving needs is fetched once there is something to save or to take up: the first lesson does not wait for it. */
  function ready(): Promise<void> {
    const { launch } = store.getState();
    if (launch) opening ??= open(launch);
    return opening ?? Promise.resolve();
  }

  /** A learner who leaves before anything could be packed: what the LMS holds stays as it is. */
  function emptyRecord(launch: Launch): TrackerRecord {
    const { place } = store.getState().progress;
    return {
      suspendData: launch.suspendData ?? '',
      location: locationOf(place) || (launch.location ?? ''),
      completion: 'incomplete',
      success: 'unknown',
      sessionSeconds: seconds(),
      objectives: [],
    };
  }

  const waiting: Interaction[] = [];
  const core: Omit<SessionCore, 'store'> = {
    rules,
    random,
    change: (change) => store.setState(({ progress }) => ({ progress: change(progress) })),
    report: (interaction) => {
      const whole = { ...interaction, timestamp: deps.now(), weight: 1, language: course.language };
      if (keeping) keeping.saver.add(whole);
      else waiting.push(whole);
    },
    save: () => void (keeping ? keeping.saver.saveNow() : ready()),
    saveSoon: () => void (keeping ? keeping.saver.saveSoon() : deps.after(soon, ready)),
  };

  const store: CourseSessionStore = createStore<CourseSession>()((_set, _get, api) => ({
    phase: 'starting',
    progress: emptyProgress(Math.floor(random() * 65_536)),
    save: { status: 'idle' },
    otherWindow: false,
    noSecondCopy: false,
    mastery: authored,
    ...lessonActions({ ...core, store: api }),
    ...assessmentActions({ ...core, store: api }),
    async start() {
      const launch = await tracker.launch();
      store.setState({ launch, mastery: { ...authored, mastery: launch.mastery ?? authored.mastery } });
      if (launch.suspendData || deps.keptBefore(launch)) await ready();
      else if (hasFacts(store.getState().progress)) void ready();
      if (store.getState().phase === 'starting') store.setState({ phase: 'running' });
    },
    apply(change, reports = []) {
      core.change(change);
      reports.forEach(core.report);
      if (reports.length > 0) core.save();
      else core.saveSoon();
    },
    chooseLanguage(language) {
      core.change((progress) => ({ ...progress, language }));
      core.saveSoon();
    },
    saveNow: async ({ hidden } = { hidden: false }) => {
      if (keeping) await (hidden ? keeping.saver.saveAtOnce() : keeping.saver.saveNow());
      else if (hasFacts(store.getState().progress)) await ready();
    },
    async leave({ closing } = { closing: false }) {
      const { phase, launch, progress } = store.getState();
      if (phase === 'ended') return;
      store.setState({ phase: 'ended' });
      if (!keeping && !closing && hasFacts(progress)) {
        // Not for ever: the network may be down.
        await Promise.race([ready(), new Promise<void>((resolve) => deps.after(soon, resolve))]);
      }
      if (keeping) await keeping.saver.terminate({ closing });
      else if (launch) await tracker.terminate(emptyRecord(launch), []);
      keeping?.end();
    },
  }));
  return store;
}
