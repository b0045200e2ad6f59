import type { Interaction } from '../../domain/progress/interaction.ts';

/** The format that is written. Raise it with a reader for the old one and a frozen example in tests/frozen. */
export const journalVersion = 2;

/** One submission that the LMS has not accepted, as far as we know. */
export interface SubmissionRow {
  readonly version: typeof journalVersion;
  readonly kind: 'submission';
  /** The session that is to send it: one window, from launch to leaving. */
  readonly session: number;
  /** Its place among the submissions of that session, from 1. The clock may change, this does not. */
  readonly number: number;
  readonly interaction: Interaction;
}

/** The facts as one session knows them; the LMS may hold them too. */
export interface SnapshotRow {
  readonly version: typeof journalVersion;
  readonly kind: 'snapshot';
  readonly session: number;
  /** Grows with each write of that session. */
  readonly revision: number;
  /** Packed progress with every detail, whatever the LMS's limit. */
  readonly snapshot: string;
  /** The LMS gave this snapshot back. It may have kept another one all the same. */
  readonly acknowledged: boolean;
  /**
   * Check sums of the suspend data that this session knew of, oldest first: what the LMS gave at launch, and each that was to
   * be told. What comes back and is not among them was told later than this row was written: the device had stopped to keep
   * anything. Absent in rows of before; at most `mostTold`.
   */
  readonly told?: readonly string[];
}

/** A submission on its way to the LMS. */
export interface Pending {
  /** Its place among the submissions of this session, from 1. */
  readonly number: number;
  readonly interaction: Interaction & { readonly submission: string };
  /** Of one that was taken over: the entry in which an earlier window may have begun to tell it. */
  readonly entry?: number;
}

export const mostTold = 64;
/** Of suspend data: its last three characters. */
export const toldAs = (suspendData: string) => suspendData.slice(-3);

export interface JournalRows {
  readonly submissions: ReadonlyMap<string, SubmissionRow>;
  readonly snapshots: ReadonlyMap<string, SnapshotRow>;
}

export const snapshotId = (session: number) => `snapshot-${session}`;

/** Reads untrusted rows. What is none of ours, or of a later format, is left where it is and not read. */
export function readRows(rows: ReadonlyMap<string, unknown>): JournalRows {
  const submissions = new Map<string, SubmissionRow>();
  const snapshots = new Map<string, SnapshotRow>();
  for (const [id, row] of rows) {
    if (isSubmission(row)) submissions.set(id, row);
    else if (isSnapshot(row)) snapshots.set(id, row);
  }
  return { submissions, snapshots };
}

function isSubmission(row: unknown): row is SubmissionRow {
  return isRow(row, 'submission') && typeof row.number === 'number' && isInteraction(row.interaction);
}

function isSnapshot(row: unknown): row is SnapshotRow {
  return (
    isRow(row, 'snapshot') &&
    typeof row.revision === 'number' &&
    typeof row.snapshot === 'string' &&
    typeof row.acknowledged === 'boolean' &&
    (row.told === undefined || Array.isArray(row.told))
  );
}

function isRow(row: unknown, kind: string): row is Record<string, unknown> {
  return isObject(row) && row.version === journalVersion && row.kind === kind && typeof row.session === 'number';
}

export function isInteraction(value: unknown): value is Interaction {
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

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function rowOf({ number, interaction }: Pending, session: number): [string, SubmissionRow] {
  return [interaction.submission, { version: journalVersion, kind: 'submission', session, number, interaction }];
}
