import type { Interaction } from '../domain/progress/interaction.ts';
import type { SaveOutcome, Tracker, TrackerRecord } from '../tracking/tracker.ts';
import type { Journal } from './journal/journal.ts';
import type { Pending } from './journal/journal-rows.ts';
import { soon } from './session-core.ts';
import type { SaveState } from './session-state.ts';

export interface SaverDeps {
  readonly tracker: Tracker;
  readonly journal: Journal;
  /** False where no LMS was found: the journal is then all there is. */
  readonly connected: boolean;
  /** There is an LMS to be told of submissions, if only at a later launch. */
  readonly reports: boolean;
  readonly now: () => number;
  /** Calls once after `ms`; returns a function that takes it back. */
  readonly after: (ms: number, call: () => void) => () => void;
  /** The facts as they are now: for the LMS within its limit, with word of what goes with them, and in full for the journal. */
  readonly snapshot: (sent: readonly Pending[]) => { readonly record: TrackerRecord; readonly full: string };
  /** Takes in the facts of other windows. */
  readonly merge: (snapshots: readonly string[]) => void;
  readonly report: (state: SaveState) => void;
  /** Whether the device kept what it was given when the journal was opened. */
  readonly keeps: boolean;
  /** Whether the device has kept the facts. */
  readonly kept: (isKept: boolean) => void;
}

export interface Saver {
  /** A submission that the LMS does not know yet. */
  add(interaction: Interaction): void;
  /** Saves soon, together with what else changes until then. */
  saveSoon(): void;
  saveNow(): Promise<void>;
  /** Tells the LMS before this returns its promise: a page that is hidden may be gone before the device has answered. */
  saveAtOnce(): Promise<void>;
  /**
   * Saves and ends. The LMS is told before this returns its promise: a page that goes away (`closing`) cannot wait for the
   * device. One that stays says whether the device has kept what the LMS did not take.
   */
  terminate(how: { readonly closing: boolean }): Promise<void>;
}

/** Waits between tries while the LMS refuses, in milliseconds; the last one repeats. */
const retries = [2000, 5000, 15000, 60000];

interface Shot {
  readonly sent: readonly Pending[];
  readonly record: TrackerRecord;
  readonly full: string;
}

const isWhole = ({ sent }: Shot, { saved, takenInteractions }: SaveOutcome) =>
  saved && takenInteractions >= sent.length;

/**
 * When to save, and what to do when that fails: journal first, then the LMS; one commit for everything that came together;
 * what was refused is sent again, in order. A submission leaves the journal only when the LMS has accepted and committed it
 * and gave something of it back.
 *
 * Why nothing is counted twice: scores are computed from facts, and facts that are sent again are the same facts. A report
 * of a submission (an interaction) could be told twice, where the LMS took it and we do not know: the commit answered false,
 * or the window was killed before the row was dropped. Within a session the adapter writes it to the same entry again. At
 * the next launch the suspend data that comes back says how far that session got (`SentMark`): it was committed together
 * with its interactions, so either both are there or neither.
 */
export function createSaver(deps: SaverDeps): Saver {
  const { journal, tracker } = deps;
  let takeBack: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let failures = 0;
  let ended = false;
  /** Grows whenever the LMS is told at once: what was gathered before is older, and not sent any more. */
  let told = 0;
  let telling = false;
  /** The device kept the last write. */
  let isKept = deps.keeps;

  const cancel = () => {
    takeBack?.();
    takeBack = undefined;
  };
  const plan = (ms: number) => {
    takeBack ??= deps.after(ms, () => {
      takeBack = undefined;
      void saver.saveNow();
    });
  };
  const shoot = (): Shot => {
    const sent = [...journal.pending()];
    return { sent, ...deps.snapshot(sent) };
  };
  const interactionsOf = ({ sent }: Shot) =>
    sent.map(({ interaction, entry }) => ({ ...interaction, ...(entry !== undefined && { entry }) }));

  async function run(): Promise<void> {
    cancel();
    let shot: Shot | undefined;
    const before = told;
    const kept = await journal.keep((others) => {
      if (others.length > 0) deps.merge(others);
      shot = shoot();
      return shot.full;
    });
    isKept = kept;
    deps.kept(kept);
    // The page was hidden or left meanwhile, and everything was told at once.
    if (ended || told !== before || !shot) return;
    // What came meanwhile is not kept yet.
    if (kept && deps.connected && !again) deps.report({ status: 'waiting', errors: [] });
    await tell(shot);
  }

  async function tell(shot: Shot): Promise<void> {
    telling = true;
    const outcome = tracker.save(shot.record, interactionsOf(shot)).finally(() => {
      telling = false;
    });
    await settle(shot, await outcome);
  }

  async function settle(shot: Shot, outcome: SaveOutcome, isEnd = false): Promise<void> {
    const { sent } = shot;
    const taken = sent.slice(0, outcome.takenInteractions);
    const isAll = isWhole(shot, outcome);
    const kept = isKept;
    if (outcome.conflict !== undefined) {
      // Another window, perhaps on another device: its facts come in, and what both know is saved.
      deps.merge([outcome.conflict]);
      again = true;
    }
    const released = journal.release(taken, { acknowledged: isAll, atOnce: ended });
    const errors = kept ? outcome.errors : [...outcome.errors, { code: 'no-local-storage' as const }];
    if (ended && !isEnd) {
      // What was told before the end says nothing of what came with the end.
    } else if (isAll) {
      failures = 0;
      // What came meanwhile is not saved yet, and follows at once.
      if (!again || ended) deps.report({ status: 'saved', at: deps.now() });
    } else if (again && !ended) {
      // Told in a moment, with what came meanwhile: that is not kept yet.
    } else if (!deps.connected) {
      deps.report(kept ? { status: 'local', at: deps.now(), errors } : { status: 'failed', errors });
    } else {
      deps.report({ status: kept ? 'waiting' : 'failed', errors });
      if (!ended) plan(retries[Math.min(failures++, retries.length - 1)] ?? soon);
    }
    await released;
  }

  const saver: Saver = {
    add: (interaction) => {
      // The web build has no LMS, and keeps submissions in its own record.
      if (deps.reports || tracker.ownRecord) journal.add(interaction);
    },
    saveSoon: () => {
      if (!ended) plan(soon);
    },
    async saveNow() {
      if (ended) return;
      again = running !== undefined;
      if (running) return running;
      deps.report({ status: 'saving' });
      running = run().finally(() => {
        running = undefined;
        if (again) void saver.saveNow();
      });
      return running;
    },
    async saveAtOnce() {
      if (ended || telling) return saver.saveNow();
      cancel();
      told++;
      const shot = shoot();
      journal.keepAtOnce(shot.full);
      await tell(shot);
    },
    async terminate({ closing }) {
      if (ended) return;
      ended = true;
      cancel();
      const shot = shoot();
      journal.keepAtOnce(shot.full);
      const outcome = await tracker.terminate(shot.record, interactionsOf(shot));
      if (!closing && !isWhole(shot, outcome)) isKept = await journal.keep(() => shot.full);
      await settle(shot, outcome, true);
    },
  };
  return saver;
}
