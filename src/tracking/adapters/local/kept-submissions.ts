import type { Interaction } from '../../../domain/progress/interaction.ts';
import { isInteraction } from '../../../domain/progress/interaction-shape.ts';
import { addSubmissions, type KeptSubmissions, mergeSubmissions, type OwnRecord } from '../../own-record.ts';

/** The format that is written. Raise it with a step in `read` and a frozen example in tests/frozen. */
export const submissionsVersion = 1;

type RecordStorage = Pick<Storage, 'getItem' | 'setItem'>;

const none: KeptSubmissions = { submissions: [], leftOut: 0 };

/**
 * Submissions under one key of the browser's storage. Each write takes in what stands there first, so that two windows of the
 * course do not undo each other's. Where there is no room for all, the older half goes.
 */
export function createKeptSubmissions(storage: RecordStorage | undefined, key: string): OwnRecord {
  const read = (): KeptSubmissions => {
    try {
      return readSubmissions(JSON.parse(storage?.getItem(key) ?? 'null')) ?? none;
    } catch {
      return none;
    }
  };
  const write = ({ submissions, leftOut }: KeptSubmissions): boolean => {
    const text = JSON.stringify({ version: submissionsVersion, leftOut, submissions });
    try {
      if (storage?.getItem(key) === text) return true;
      storage?.setItem(key, text);
      // Some browsers take it and keep nothing.
      return storage?.getItem(key) === text;
    } catch {
      return false;
    }
  };
  const keep = (all: KeptSubmissions): boolean => {
    if (write(all)) return true;
    const half = Math.ceil(all.submissions.length / 2);
    return write({ submissions: all.submissions.slice(half), leftOut: all.leftOut + half });
  };
  return {
    read,
    add: (submissions) => keep(addSubmissions(read(), submissions)),
    takeIn: (other) => keep(mergeSubmissions(read(), other)),
  };
}

/** Reads untrusted JSON; undefined where it is none of ours. */
export function readSubmissions(value: unknown): KeptSubmissions | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  if (value.version !== submissionsVersion || !('submissions' in value) || !Array.isArray(value.submissions)) {
    return undefined;
  }
  const leftOut = 'leftOut' in value && typeof value.leftOut === 'number' ? Math.max(0, value.leftOut) : 0;
  const submissions: Interaction[] = value.submissions.filter(isInteraction);
  return { submissions, leftOut };
}
