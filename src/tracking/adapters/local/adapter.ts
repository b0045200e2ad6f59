import type { Launch, SaveOutcome, Tracker, TrackerRecord } from '../../tracker.ts';
import type { TrackingError } from '../../tracking-error.ts';
import { createKeptSubmissions } from './kept-submissions.ts';

export interface LocalTrackerDeps {
  /** Undefined where the browser offers none; one that throws counts as none. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** Names the course; progress stands under it. */
  readonly key: string;
  /** Submissions stand under it: here is the record. */
  readonly submissionsKey: string;
}

const noStorage: TrackingError = { code: 'no-local-storage' };
/** The format that is written. */
const version = 1;

/** Keeps progress on this device, for the plain web build: there is nobody to report to. */
export function createLocalTracker({ storage, key, submissionsKey }: LocalTrackerDeps): Tracker {
  const ownRecord = createKeptSubmissions(storage, submissionsKey);
  let kept: string | undefined;

  function read(): string | undefined {
    if (!storage) throw new Error('no storage');
    return storage.getItem(key) ?? undefined;
  }

  function write({ suspendData, location }: TrackerRecord): boolean {
    const text = JSON.stringify({ version, suspendData, location });
    if (text === kept) return true;
    try {
      storage?.setItem(key, text);
      // Some browsers take it and keep nothing.
      if (read() !== text) return false;
      kept = text;
      return true;
    } catch {
      return false;
    }
  }

  const save: Tracker['save'] = async (record, interactions) => {
    if (!write(record)) return notSaved;
    const taken = interactions.length === 0 || ownRecord.add(interactions);
    return taken ? { saved: true, errors: [], takenInteractions: interactions.length } : notSaved;
  };

  return {
    async launch() {
      const launch: Launch = {
        connected: false,
        mode: 'normal',
        credit: true,
        suspendDataLimit: Number.POSITIVE_INFINITY,
      };
      try {
        kept = read();
        return { ...launch, ...parse(kept) };
      } catch {
        return { ...launch, problem: noStorage };
      }
    },
    save,
    terminate: save,
    ownRecord,
  };
}

const notSaved: SaveOutcome = { saved: false, errors: [noStorage], takenInteractions: 0 };

/** Untrusted: anything may stand under our key. */
function parse(text: string | undefined): Pick<Launch, 'suspendData' | 'location'> {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== version) return {};
    return {
      suspendData: 'suspendData' in value && typeof value.suspendData === 'string' ? value.suspendData : undefined,
      location: 'location' in value && typeof value.location === 'string' ? value.location : undefined,
    };
  } catch {
    return {};
  }
}
