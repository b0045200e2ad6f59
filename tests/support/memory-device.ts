import { type Device, type DeviceDeps, openDevice } from '../../src/session/journal/device.ts';
import { type JournalStore, noStore, type RowChanges } from '../../src/session/journal/journal-store.ts';
import type { Channel } from '../../src/session/journal/other-windows.ts';
import type { Launch } from '../../src/tracking/tracker.ts';

export interface MemoryWindow {
  isAlive: boolean;
  /** It hears nothing, as a tab that the browser put to sleep. */
  isFrozen?: boolean;
}

/** A device in memory: what it keeps outlives the windows that are opened on it. */
export class MemoryDevice {
  /** Rows by learner, then by id. */
  readonly learners = new Map<string, Map<string, unknown>>();
  /** `full` refuses every write; `silent` never answers, as a browser whose database hangs. */
  state: 'works' | 'full' | 'silent' = 'works';
  private readonly channels = new Map<string, Set<(message: unknown) => void>>();

  /** As `openDevice` gives it to a window; `isAlive` false: the window was killed, and nothing more of it is kept or heard. */
  open(launch: Launch, window: MemoryWindow = { isAlive: true }): Device {
    // The real rule says who gets nothing.
    const real = openDevice(nothing, 'sample', launch);
    if (real.store === noStore) return real;
    const learner = launch.learnerId ?? '';
    return { store: this.store(learner, window), channel: this.join(learner, window) };
  }

  rowsOf(learner: string): Map<string, unknown> {
    const rows = this.learners.get(learner) ?? new Map<string, unknown>();
    this.learners.set(learner, rows);
    return rows;
  }

  /** Of all learners. */
  rows(): number {
    return [...this.learners.values()].reduce((total, { size }) => total + size, 0);
  }

  private store(learner: string, window: MemoryWindow): JournalStore {
    const apply = (changes: RowChanges) => {
      const rows = this.rowsOf(learner);
      for (const [id, row] of changes) {
        if (row === undefined) rows.delete(id);
        else rows.set(id, structuredClone(row));
      }
    };
    return {
      update: async (change) => {
        if (this.state === 'silent') return false;
        await Promise.resolve();
        // A killed window's promise never resolves.
        if (!window.isAlive) return new Promise<boolean>(() => undefined);
        const changes = change(new Map(this.rowsOf(learner)));
        if (this.state === 'full' && [...changes.values()].some((row) => row !== undefined)) return false;
        apply(changes);
        return true;
      },
      put: (changes) => {
        if (this.state === 'works' && window.isAlive) apply(changes);
      },
    };
  }

  private join(name: string, window: MemoryWindow): Channel {
    const joined = this.channels.get(name) ?? new Set();
    this.channels.set(name, joined);
    let own: (message: unknown) => void = () => undefined;
    return {
      say: (message) => {
        for (const other of joined)
          if (other !== own && window.isAlive) void Promise.resolve().then(() => other(message));
      },
      listen: (call) => {
        own = (message) => window.isAlive && !window.isFrozen && call(message);
        joined.add(own);
      },
      close: () => void joined.delete(own),
    };
  }
}

const nothing: DeviceDeps = {
  databases: () => undefined,
  storage: undefined,
  channel: () => {
    throw new Error('no channel');
  },
  after: () => () => undefined,
};
