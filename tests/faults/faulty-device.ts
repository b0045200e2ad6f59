import type { DeviceDeps } from '../../src/session/journal/device.ts';
import type { Clock } from './clock.ts';
import type { Fate } from './fate.ts';
import type { FaultCount } from './fault-count.ts';
import type { DeviceFault, Planned } from './fault-plan.ts';
import { FaultyDatabase, type Verdict } from './faulty-database.ts';

/** The storage of one browser: it outlives pages, and may refuse. */
export class FaultyDevice {
  readonly #database = new FaultyDatabase();
  readonly #items = new Map<string, string>();
  readonly #channels = new Set<PageChannel>();

  constructor(private readonly count: FaultCount) {}

  wipe(): void {
    this.#database.wipe();
    this.#items.clear();
  }

  /** As one page sees it. */
  open(plan: readonly Planned<DeviceFault>[], fate: Fate, clock: Clock): DeviceDeps {
    let calls = 0;
    const judge = (): Verdict => {
      const at = calls++;
      const fault = plan.find(({ from, calls: lasts }) => from <= at && at < from + lasts);
      if (!fault) return 'works';
      this.count.add(fault.kind);
      return verdicts[fault.kind];
    };
    // A browser that forbids one kind of storage forbids the other, as long as the page is open.
    const isForbidden = plan.some(({ kind, from, calls }) => kind === 'storage-refused' && from === 0 && calls > 40);
    const guarded = <T>(work: () => T): T => {
      if (isForbidden) throw new Error('refused');
      return fate.call(work);
    };
    return {
      databases: () => this.#database.factory({ fate, judge }),
      storage: {
        getItem: (key) => guarded(() => this.#items.get(key) ?? null),
        setItem: (key, value) => guarded(() => void this.#items.set(key, value)),
        removeItem: (key) => guarded(() => void this.#items.delete(key)),
      },
      channel: (name) => new PageChannel(name, fate, this.#channels) as unknown as BroadcastChannel,
      after: clock.after,
    };
  }
}

const verdicts: Readonly<Record<DeviceFault, Verdict>> = {
  'storage-refused': 'refused',
  'storage-full': 'full',
  'storage-hangs': 'hangs',
};

/** The part of BroadcastChannel that the journal uses: reaches the other pages of the same browser. */
class PageChannel {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;

  constructor(
    private readonly name: string,
    private readonly fate: Fate,
    private readonly all: Set<PageChannel>,
  ) {
    all.add(this);
  }

  postMessage(data: unknown): void {
    if (this.fate.isDead) throw new Error('closed');
    for (const other of this.all)
      if (other !== this && other.name === this.name)
        void Promise.resolve().then(() => {
          if (!other.fate.isDead) other.onmessage?.({ data: structuredClone(data) });
        });
  }

  close(): void {
    this.all.delete(this);
  }
}
