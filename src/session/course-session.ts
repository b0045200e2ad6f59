import { createStore } from 'zustand/vanilla';
import type { MasteryRule } from '../domain/assessment/mastery.ts';
import type { RulesByType } from '../domain/assessment/question-rules.ts';
import type { Random } from '../domain/assessment/random.ts';
import type { CourseOutline } from '../domain/course/course.ts';
import type { CourseLayout } from '../domain/course/layout.ts';
import type { Interaction } from '../domain/progress/interaction.ts';
import { mergeProgress } from '../domain/progress/merge.ts';
import { emptyProgress, type Progress } from '../domain/progress/progress.ts';
import type { Launch, Tracker, TrackerRecord } from '../tracking/tracker.ts';
import { assessmentActions } from './assessment-actions.ts';
import type { Journal } from './journal.ts';
import { lessonActions } from './lesson-actions.ts';
import { locationOf } from './location.ts';
import { createSaver, type Saver, soon } from './saver.ts';
import type { CourseSessionStore, SessionCore } from './session-core.ts';
import type { CourseSession } from './session-state.ts';

import type { SnapshotCodec } from './snapshot/snapshot.ts';

export interface SessionDeps {
  readonly course: CourseOutline;
  /** Fetches the layout; asked again when it fails, since nothing can be saved or resumed without it. */
  readonly layout: () => Promise<CourseLayout>;
  /** Packs and unpacks progress; asked again when it fails, like the layout. */
  readonly codec: () => Promise<SnapshotCodec>;
  readonly rules: RulesByType;
  readonly tracker: Tracker;
  /** The device's copy for this learner; asked for once the LMS has said who it is. */
  readonly journal: (launch: Launch) => Journal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that only ever grow: a changed clock does not change the session time. */
  readonly elapsed: () => number;
  readonly random: Random;
  readonly after: (ms: number, call: () => void) => () => void;
}

/** One learner in one course: facts in a store, actions that change them, and everything saved on the way. */
export function createCourseSession(deps: SessionDeps): CourseSessionStore {
  const { course, tracker, rules, random } = deps;
  let saver: Saver | undefined;
  let openSaver: (() => Promise<void>) | undefined;
  let opening: Promise<void> | undefined;
  let keeping: Keeping | undefined;
  const began = deps.elapsed();
  const final = course.finalAssessment;
  const authored: MasteryRule = { mastery: final?.mastery ?? 1, moduleMinimum: final?.moduleMinimum };

  async function loadKeeping(): Promise<Keeping> {
    for (let wait = 500; !keeping; wait = Math.min(wait * 2, 30_000)) {
      try {
        const [layout, codec] = await Promise.all([deps.layout(), deps.codec()]);
        keeping = { layout, codec };
      } catch {
        await new Promise<void>((resolve) => deps.after(wait, resolve));
      }
    }
    return keeping;
  }

  function snapshots(limit: number, { layout, codec }: Keeping) {
    const { progress, mastery } = store.getState();
    const sessionSeconds = Math.round((deps.elapsed() - began) / 10) / 100;
    const suspendData = codec.writeSnapshot(progress, layout, rules, limit);
    const full = codec.writeSnapshot(progress, layout, rules, Number.POSITIVE_INFINITY);
    return { record: codec.trackerRecord(progress, course, mastery, layout, { suspendData, sessionSeconds }), full };
  }

  /** Where the facts go from this launch on. Browse and review record nothing. */
  async function saverFor(
    launch: Launch,
    journal: Journal,
    pending: readonly Interaction[],
  ): Promise<Saver | undefined> {
    if (launch.mode !== 'normal') return undefined;
    const known = await loadKeeping();
    return createSaver(
      {
        tracker,
        journal,
        connected: launch.connected,
        now: deps.now,
        after: deps.after,
        snapshot: () => snapshots(launch.suspendDataLimit, known),
        report: (save) => store.setState({ save }),
      },
      [...pending],
    );
  }

  /** What saving needs is fetched once there is something to save: the first lesson does not wait for it. */
  function ready(): Promise<void> {
    opening ??= openSaver?.();
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
      progressMeasure: 0,
      sessionSeconds: (deps.elapsed() - began) / 1000,
      objectives: [],
    };
  }

  async function resume(launch: Launch, journal: Journal): Promise<readonly Interaction[]> {
    const entry = launch.mode === 'normal' ? journal.read() : undefined;
    const fromDevice = entry && !(entry.acknowledged && launch.suspendData) ? entry.snapshot : undefined;
    if (!launch.suspendData && !fromDevice) return entry?.interactions ?? [];
    const known = await loadKeeping();
    const read = (text: string) => known.codec.readSnapshot(text, known.layout, rules);
    const kept = launch.suspendData ? read(launch.suspendData) : undefined;
    const local = entry && (fromDevice || !kept) ? read(entry.snapshot) : undefined;
    const saved = kept && local ? mergeProgress(kept, local) : (kept ?? local);
    // An LMS that answers late finds a learner who has begun: what is new is kept beside what was saved.
    if (saved)
      store.setState(({ progress }) => ({ progress: hasFacts(progress) ? mergeProgress(saved, progress) : saved }));
    return entry?.interactions ?? [];
  }

  const waiting: Interaction[] = [];
  const core: Omit<SessionCore, 'store'> = {
    rules,
    random,
    change: (change) => store.setState(({ progress }) => ({ progress: change(progress) })),
    report: (interaction) => {
      const whole = { ...interaction, timestamp: deps.now(), weight: 1, language: course.language };
      if (saver) saver.add(whole);
      else waiting.push(whole);
    },
    save: () => void (saver ? saver.saveNow() : ready()),
    saveSoon: () => void (saver ? saver.saveSoon() : deps.after(soon, ready)),
  };

  const store: CourseSessionStore = createStore<CourseSession>()((_set, _get, api) => ({
    phase: 'starting',
    progress: emptyProgress(Math.floor(random() * 65_536)),
    save: { status: 'idle' },
    mastery: authored,
    ...lessonActions({ ...core, store: api }),
    ...assessmentActions({ ...core, store: api }),
    async start() {
      const launch = await tracker.launch();
      const journal = deps.journal(launch);
      store.setState({ launch, mastery: { ...authored, mastery: launch.mastery ?? authored.mastery } });
      const pending = await resume(launch, journal);
      openSaver = async () => {
        const made = await saverFor(launch, journal, pending);
        // What was answered until then waits here.
        for (const interaction of waiting.splice(0)) made?.add(interaction);
        saver = made;
        await saver?.saveNow();
      };
      store.setState({ phase: 'running' });
      if (pending.length > 0 || hasFacts(store.getState().progress)) void ready();
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
    saveNow: async () => (saver ? saver.saveNow() : hasFacts(store.getState().progress) ? ready() : undefined),
    async leave({ closing } = { closing: false }) {
      const { phase, launch, progress } = store.getState();
      if (phase === 'ended') return;
      store.setState({ phase: 'ended' });
      if (!saver && !closing && hasFacts(progress)) {
        // Not for ever: the network may be down.
        await Promise.race([ready(), new Promise<void>((resolve) => deps.after(soon, resolve))]);
      }
      if (saver) await saver.terminate();
      else if (launch) await tracker.terminate(emptyRecord(launch), []);
    },
  }));
  return store;
}

function hasFacts({ lessons, questions, assessments, activities }: Progress): boolean {
  return [lessons, questions, assessments, activities].some((records) => Object.keys(records).length > 0);
}

/** What saving needs beyond the facts. */
interface Keeping {
  readonly layout: CourseLayout;
  readonly codec: SnapshotCodec;
}
