import type { Interaction } from '../domain/progress/interaction.ts';
import type { SaveOutcome, Tracker, TrackerRecord } from '../tracking/tracker.ts';
import type { Journal } from './journal.ts';
import type { SaveState } from './session-state.ts';

export interface SaverDeps {
  readonly tracker: Tracker;
  readonly journal: Journal;
  /** False where no LMS was found: the journal is then all there is. */
  readonly connected: boolean;
  readonly now: () => number;
  /** Calls once after `ms`; returns a function that takes it back. */
  readonly after: (ms: number, call: () => void) => () => void;
  /** The facts as they are now: for the LMS within its limit, and in full for the journal. */
  readonly snapshot: () => { readonly record: TrackerRecord; readonly full: string };
  readonly report: (state: SaveState) => void;
}

export interface Saver {
  /** A submission that the LMS does not know yet. */
  add(interaction: Interaction): void;
  /** Saves soon, together with what else changes until then. */
  saveSoon(): void;
  saveNow(): Promise<void>;
  terminate(): Promise<void>;
}

/** Changes of place come in quick succession while a learner reads; answers are saved at once. */
export const soon = 2000;
/** Waits between tries while the LMS refuses, in milliseconds; the last one repeats. */
const retries = [2000, 5000, 15000, 60000];

/**
 * When to save, and what to do when that fails: journal first, then the LMS; one commit for everything that came together;
 * what was refused is sent again, in order. A submission leaves the journal only when the LMS has taken it.
 */
export function createSaver(deps: SaverDeps, pending: Interaction[]): Saver {
  let takeBack: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let failures = 0;
  let ended = false;

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

  async function run(send: Tracker['save']): Promise<void> {
    cancel();
    const { record, full } = deps.snapshot();
    const kept = deps.journal.write({ snapshot: full, interactions: pending, acknowledged: false });
    if (!deps.connected) return finish(await send(record, []), full, kept);
    finish(await send(record, [...pending]), full, kept);
  }

  function finish(outcome: SaveOutcome, full: string, kept: boolean): void {
    pending.splice(0, deps.connected ? outcome.takenInteractions : pending.length);
    const errors = kept ? outcome.errors : [...outcome.errors, { code: 'no-local-storage' as const }];
    if (outcome.saved && pending.length === 0) {
      failures = 0;
      deps.journal.write({ snapshot: full, interactions: [], acknowledged: true });
      deps.report({ status: 'saved', at: deps.now() });
    } else if (!deps.connected) {
      deps.report(kept ? { status: 'local', at: deps.now(), errors } : { status: 'failed', errors });
    } else {
      deps.journal.write({ snapshot: full, interactions: pending, acknowledged: false });
      deps.report({ status: kept ? 'waiting' : 'failed', errors });
      if (!ended) plan(retries[Math.min(failures++, retries.length - 1)] ?? soon);
    }
  }

  const saver: Saver = {
    add: (interaction) => {
      pending.push(interaction);
    },
    saveSoon: () => {
      if (!ended) plan(soon);
    },
    async saveNow() {
      if (ended) return;
      again = running !== undefined;
      if (running) return running;
      deps.report({ status: 'saving' });
      running = run((record, interactions) => deps.tracker.save(record, interactions)).finally(() => {
        running = undefined;
        if (again) void saver.saveNow();
      });
      return running;
    },
    async terminate() {
      if (ended) return;
      ended = true;
      await run((record, interactions) => deps.tracker.terminate(record, interactions));
    },
  };
  return saver;
}
