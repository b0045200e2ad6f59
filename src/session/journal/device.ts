import type { Launch } from '../../tracking/tracker.ts';
import { createIndexedDbStore } from './indexed-db-store.ts';
import { type JournalStore, noStore } from './journal-store.ts';
import type { Channel } from './other-windows.ts';

/** What a device keeps of one learner in one course, and how its other windows are reached. */
export interface Device {
  readonly store: JournalStore;
  readonly channel: Channel | undefined;
  /** The journal of an earlier release, to be taken over. */
  readonly old?: { readonly text: string; remove(): void } | undefined;
}

export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface DeviceDeps {
  readonly databases: () => IDBFactory | undefined;
  /** Local storage; undefined where the browser forbids it. */
  readonly storage: DeviceStorage | undefined;
  /** May throw. */
  readonly channel: (name: string) => BroadcastChannel;
  readonly after: (ms: number, call: () => void) => () => void;
}

/** Stands in local storage once something was kept, so that only those wait for the database who have something in it. */
export const journalFlag = (course: string) => `borderless/${course}/journal`;
/** Where releases until 2026-11 kept one entry for each learner. */
export const oldJournal = (course: string, learner: string | undefined) =>
  `borderless/${course}/journal/${learner ?? ''}`;

/**
 * The device for the learner of this launch. Learners are told apart by the id that the LMS gives, as it gives it: equal ids
 * are the same learner, and nothing else is. A hash would hide little, since such ids can be guessed and tried, and two
 * learners with one hash would see each other's answers.
 *
 * An LMS that names no learner gets a device that keeps nothing: whoever comes next would be taken for the same learner.
 * What it has not accepted is then lost with the window, and the learner is told that nothing is kept on the device.
 * Without an LMS the device is the record, for whoever sits at it.
 */
export function openDevice(
  { databases, storage, channel, after }: DeviceDeps,
  course: string,
  { connected, learnerId }: Pick<Launch, 'connected' | 'learnerId'>,
): Device {
  if (connected && !learnerId) return { store: noStore, channel: undefined };
  const learner = learnerId ?? '';
  const store = createIndexedDbStore({ factory: databases, after, course, learner });
  return {
    store: {
      ...store,
      async update(change) {
        const kept = await store.update(change);
        if (kept) quietly(() => storage?.setItem(journalFlag(course), '2'));
        return kept;
      },
    },
    channel: quietly(() => openChannel(channel(`borderless: ${course}, ${learner}`))),
    old: oldEntry(storage, oldJournal(course, learner)),
  };
}

function openChannel(channel: BroadcastChannel): Channel {
  return {
    say: (message) => channel.postMessage(message),
    listen: (call) => {
      channel.onmessage = ({ data }) => call(data);
    },
    close: () => channel.close(),
  };
}

function oldEntry(storage: DeviceStorage | undefined, key: string): Device['old'] {
  const text = quietly(() => storage?.getItem(key));
  return text ? { text, remove: () => quietly(() => storage?.removeItem(key)) } : undefined;
}

function quietly<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
