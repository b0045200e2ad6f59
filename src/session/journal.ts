import type { Interaction } from '../domain/progress/interaction.ts';

/** The format that is written. Raise it with a step in `migrations` and a frozen example in tests/frozen. */
export const journalVersion = 1;

/** The second copy of what was answered, kept on the device until the LMS has taken it. */
export interface JournalEntry {
  /** Packed progress with every detail, whatever the LMS's limit. */
  readonly snapshot: string;
  /** Submissions that the LMS has not taken yet, oldest first. */
  readonly interactions: readonly Interaction[];
  /** The LMS said that it keeps this snapshot. */
  readonly acknowledged: boolean;
}

export interface Journal {
  /** Undefined where nothing readable is kept. */
  read(): JournalEntry | undefined;
  /** False where the device keeps nothing (storage full, forbidden or absent). */
  write(entry: JournalEntry): boolean;
}

export type JournalStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Steps from an older format to the next; none yet. */
const migrations: Readonly<Record<number, (entry: unknown) => unknown>> = {};

/**
 * One entry for one learner in one course; `key` names both, so that learners who share a device never see each other's
 * answers. Storage that throws counts as none.
 */
export function createJournal(storage: JournalStorage | undefined, key: string): Journal {
  return {
    read() {
      try {
        const text = storage?.getItem(key);
        return text ? readEntry(JSON.parse(text)) : undefined;
      } catch {
        return undefined;
      }
    },
    write(entry) {
      try {
        storage?.setItem(key, JSON.stringify({ version: journalVersion, ...entry }));
        return storage !== undefined;
      } catch {
        return false;
      }
    },
  };
}

/** Reads untrusted JSON; undefined where it is no entry of a known format. */
export function readEntry(value: unknown): JournalEntry | undefined {
  let entry = value;
  for (let step = versionOf(entry); step !== undefined && step < journalVersion; step++)
    entry = migrations[step]?.(entry);
  if (versionOf(entry) !== journalVersion || !isEntry(entry)) return undefined;
  const { snapshot, interactions, acknowledged } = entry;
  return { snapshot, acknowledged, interactions: interactions.filter(isInteraction) };
}

function versionOf(value: unknown): number | undefined {
  return isObject(value) && typeof value.version === 'number' ? value.version : undefined;
}

interface UnreadEntry {
  readonly snapshot: string;
  readonly interactions: readonly unknown[];
  readonly acknowledged: boolean;
}

function isEntry(value: unknown): value is UnreadEntry {
  return (
    isObject(value) &&
    typeof value.snapshot === 'string' &&
    typeof value.acknowledged === 'boolean' &&
    Array.isArray(value.interactions)
  );
}

function isInteraction(value: unknown): value is Interaction {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.share === 'number' &&
    typeof value.timestamp === 'number' &&
    typeof value.latencySeconds === 'number' &&
    typeof value.weight === 'number' &&
    typeof value.description === 'string' &&
    typeof value.language === 'string' &&
    Array.isArray(value.objectives) &&
    isObject(value.detail) &&
    typeof value.detail.kind === 'string'
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
