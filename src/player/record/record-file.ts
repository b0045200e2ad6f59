import type { Completion } from '../../domain/progress/completion.ts';
import type { Interaction } from '../../domain/progress/interaction.ts';
import { isInteraction } from '../../domain/progress/interaction-shape.ts';
import type { Success } from '../../domain/progress/success.ts';
import type { KeptSubmissions } from '../../tracking/own-record.ts';

const format = 'borderless-record';
/** The format that is written. Raise it with a step in `migrations` and a frozen example in tests/frozen. */
export const recordVersion = 1;
/** Largest file that is looked at, in characters: a full record has about 1 million. */
const largest = 10_000_000;

/** A learner's record as a file: what an LMS would hold. Times are ISO 8601, shares 0 to 1. */
export interface RecordFile {
  readonly course: { readonly id: string; readonly title: string; readonly revision: string };
  readonly exported: string;
  /** Packed progress with every detail, as `writeSnapshot` makes it. */
  readonly progress: string;
  readonly completion: Completion;
  readonly success: Success;
  /** Absent until a test has been handed in. */
  readonly score?: number;
  readonly kept: KeptSubmissions;
}

/** What is taken in from a file: facts. Status and score follow from them. */
export interface ReadRecord {
  readonly course: string;
  readonly progress: string;
  readonly kept: KeptSubmissions;
}

export type RecordProblem = 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'incomplete';

/** Steps from an older format to the next; none yet. */
const migrations: Readonly<Record<number, (file: unknown) => unknown>> = {};

export function writeRecord({ kept, course, ...facts }: RecordFile): string {
  const submissions = kept.submissions.map(({ timestamp, share, ...rest }) => ({
    time: new Date(timestamp).toISOString(),
    result: share,
    ...rest,
  }));
  const file = { format, version: recordVersion, course, ...facts, olderLeftOut: kept.leftOut, submissions };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads what a learner chose: untrusted. A submission that is not sound is left out, the others stay. */
export function readRecord(text: string): ReadRecord | RecordProblem {
  if (text.length > largest) return 'too-large';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (field(file, 'format') !== format) return 'not-ours';
  const version = Number(field(file, 'version'));
  if (version > recordVersion) return 'newer';
  for (let step = version; step < recordVersion; step++) file = migrations[step]?.(file);
  const course = field(field(file, 'course'), 'id');
  const progress = field(file, 'progress');
  const submissions = field(file, 'submissions');
  const leftOut = Number(field(file, 'olderLeftOut'));
  if (typeof course !== 'string' || typeof progress !== 'string' || !Array.isArray(submissions)) return 'incomplete';
  return {
    course,
    progress,
    kept: {
      submissions: submissions.map(submission).filter((one) => one !== undefined),
      leftOut: Number.isInteger(leftOut) && leftOut > 0 ? leftOut : 0,
    },
  };
}

function submission(value: unknown): Interaction | undefined {
  if (typeof value !== 'object' || value === null || !('time' in value) || !('result' in value)) return undefined;
  const { time, result, ...rest } = value;
  const read: unknown = { ...rest, timestamp: Date.parse(String(time)), share: result };
  return isInteraction(read) ? read : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
