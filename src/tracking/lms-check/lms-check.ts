import type { ReportPreset } from '../../domain/course/report-preset.ts';
import type { LmsApi } from '../lms-calls.ts';
import type { Value } from '../lms-values.ts';

/** One question to the LMS; its words stand in the catalogue as `lmsCheck.<id>`. */
export type CheckId =
  | 'api'
  | 'values'
  | 'suspendData'
  | 'unicode'
  | 'place'
  | 'objectives'
  | 'interactions'
  | 'commit'
  | 'clock'
  | 'restored';

/**
 * `keeps`: all of it came back. `partly`: some of it did. `drops`: it said yes, and nothing came back. `refuses`: it said no.
 * `none`: it has no such thing. `skipped`: not tried, and the detail says why.
 */
export type Verdict = 'keeps' | 'partly' | 'drops' | 'refuses' | 'none' | 'skipped';

export interface CheckRow {
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** For a support ticket, in English: elements, sizes, codes, milliseconds. */
  readonly detail: string;
}

/** Why nothing was written. `work`: the record holds a learner's work. `mode`: review or browse. */
export type ReadOnlyReason = 'work' | 'mode' | undefined;

export interface CheckReport {
  readonly edition: string;
  readonly readOnly: ReadOnlyReason;
  readonly rows: readonly CheckRow[];
  /** The most characters of suspend data that came back whole; absent where none were tried. */
  readonly suspendDataKept?: number;
  readonly mastery?: number;
}

/**
 * What to choose for this LMS. `standard`: `stay`, or the other one where this one does not keep what the course needs.
 * `reason` is a message `lmsCheck.because.<reason>`.
 */
export interface Recommendation {
  readonly report?: ReportPreset;
  readonly standard: 'stay' | 'scorm-2004-4th' | 'scorm-1.2' | 'talk-to-the-lms';
  readonly reason:
    | 'noApi'
    | 'keepsNothing'
    | 'cutsSuspendData'
    | 'lmsJudges'
    | 'oneStatus'
    | 'twoStatuses'
    | 'onlyRead';
}

/** One edition of SCORM as the check speaks it. Each adapter has one. */
export interface CheckPlan {
  readonly edition: string;
  readonly apiName: string;
  readonly startMethod: string;
  readonly findApi: (window: object) => LmsApi | undefined;
  /** Every element that the course reads or writes and that can be read. */
  readonly reads: readonly string[];
  /** Codes of an element that the LMS does not have, and of one that was never set. */
  readonly notOffered: readonly string[];
  readonly empty: readonly string[];
  readonly mode: string;
  readonly place: { readonly element: string; readonly limit: number };
  /** Elements whose values show that somebody has worked here, with what they hold on a fresh record. */
  readonly untouched: Readonly<Record<string, readonly string[]>>;
  readonly mastery: { readonly element: string; readonly factor: number };
  /** Fields below `cmi.interactions.n` and `cmi.objectives.n` for an entry named `lms-check`. */
  readonly interaction: readonly Value[];
  readonly objective: readonly Value[];
  /** Whether an interaction can be read again. */
  readonly interactionsReadable: boolean;
}

export interface CheckDeps {
  /** The player's own window. */
  readonly window: object;
  /** Milliseconds that only grow. */
  readonly clock: () => number;
  /** Milliseconds since 1970 by this device, and by the server that the package came from, where it says. */
  readonly now: () => number;
  readonly serverTime: () => Promise<number | undefined>;
  /** Lets the page breathe between steps. */
  readonly pause: () => Promise<void>;
}

/** The name of the entries that a check with `entries` leaves behind. */
export const entryName = 'lms-check';
