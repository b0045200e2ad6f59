import { createCmi5Tracker } from '../../src/tracking/adapters/cmi5/adapter.ts';
import type { Launch, Tracker } from '../../src/tracking/tracker.ts';
import type { LaunchWish } from './lrs/launches.ts';
import type { LaunchedCourse, LrsProcess } from './lrs/lrs-process.ts';

/** The window of a course as far as the adapter looks at it, with what happens to it. */
export class FakePage {
  private readonly listeners = new Map<string, ((event: unknown) => void)[]>();
  readonly navigation = { addEventListener: this.listen.bind(this) };

  addEventListener = this.listen.bind(this);

  private listen(type: string, listener: (event: unknown) => void): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  tell(type: string, event: unknown = {}): void {
    for (const listener of this.listeners.get(type) ?? []) listener(event);
  }
}

/** What a tab keeps over a reload. */
export function fakeSessionStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

export interface Cmi5Options {
  readonly storage?: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  readonly fetch?: typeof fetch;
  readonly now?: () => number;
  readonly patience?: number;
}

export interface Cmi5Page {
  readonly tracker: Tracker;
  readonly page: FakePage;
}

/** The course opened at the address that the LMS made. */
export function cmi5Page(search: string, options: Cmi5Options = {}): Cmi5Page {
  const page = new FakePage();
  const tracker = createCmi5Tracker({
    course: 'example',
    search,
    page,
    storage: fakeSessionStorage(),
    fetch: (input, init) => fetch(input, init),
    now: Date.now,
    clock: () => performance.now(),
    random: Math.random,
    wait: async () => undefined,
    patience: 10_000,
    ...options,
  });
  return { tracker, page };
}

export interface Cmi5Launch extends Cmi5Page {
  readonly launched: LaunchedCourse;
  readonly launch: Launch;
}

export async function launchCmi5(lrs: LrsProcess, wish: LaunchWish = {}, options?: Cmi5Options): Promise<Cmi5Launch> {
  const launched = await lrs.launch(wish);
  const opened = cmi5Page(launched.search, options);
  return { ...opened, launched, launch: await opened.tracker.launch() };
}
