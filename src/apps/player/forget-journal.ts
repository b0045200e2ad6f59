import { openDevice } from '../../session/journal/device.ts';
import type { Launch } from '../../tracking/tracker.ts';
import { deviceDatabases } from './device-storage.ts';

/**
 * Deletes the journal of this learner in this course; those of others stay. False where the browser did not do it. The mark that
 * somebody's journal is there stays too: it names nobody.
 */
export async function forgetJournal(
  course: string,
  launch: Launch,
  after: (ms: number, call: () => void) => () => void,
): Promise<boolean> {
  if (launch.connected && !launch.learnerId) return true;
  const silent = () => {
    throw new Error('Other windows are not spoken to.');
  };
  const { store } = openDevice(
    { databases: deviceDatabases, storage: undefined, channel: silent, after },
    course,
    launch,
  );
  return store.update((rows) => new Map([...rows.keys()].map((id) => [id, undefined])));
}
