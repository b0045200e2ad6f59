import { isObject, parseJson } from './launch-parameters.ts';

/** The format that is written. Raise it with a reader for the old one and a frozen example in tests/frozen/cmi5. */
const version = 1;

/** Name of our document among the LMS's State documents. */
export const snapshotId = 'borderless.snapshot';

/** What the LRS keeps for one learner in one registration, beside the statements. */
export interface SnapshotDocument {
  readonly suspendData: string;
  readonly location: string;
  readonly sent: SentStatements;
  /** Of all sessions so far. */
  readonly seconds: number;
  /** The page that wrote it: tells our own write from another window's. */
  readonly writer: string;
}

/** What was told in this registration, in any session (cmi5 9.3). */
export interface SentStatements {
  readonly completed: boolean;
  readonly passed: boolean;
  /** The scaled score of the last `failed`, so that the same result is not told in every session. */
  readonly failed?: string | undefined;
}

export const nothingSent: SentStatements = { completed: false, passed: false };

export function writeDocument(document: SnapshotDocument): Readonly<Record<string, unknown>> {
  return { version, ...document };
}

/** Undefined where it is no document of a known format: untrusted. */
export function readDocument(text: string): SnapshotDocument | undefined {
  const value = parseJson(text);
  if (!isObject(value) || value.version !== version) return undefined;
  const { suspendData, location, sent, seconds, writer } = value;
  if (typeof suspendData !== 'string' || typeof location !== 'string' || typeof writer !== 'string') return undefined;
  return {
    suspendData,
    location,
    sent: readSent(sent),
    seconds: typeof seconds === 'number' && seconds >= 0 ? seconds : 0,
    writer,
  };
}

function readSent(value: unknown): SentStatements {
  if (!isObject(value)) return nothingSent;
  return {
    completed: value.completed === true,
    passed: value.passed === true,
    ...(typeof value.failed === 'string' && { failed: value.failed }),
  };
}

/** What either knows: a statement that was sent stays sent. */
export function mergeSent(ours: SentStatements, theirs: SentStatements): SentStatements {
  const failed = ours.failed ?? theirs.failed;
  return {
    completed: ours.completed || theirs.completed,
    passed: ours.passed || theirs.passed,
    ...(failed !== undefined && { failed }),
  };
}
