import type { Completion } from '../domain/progress/completion.ts';
import type { Interaction } from '../domain/progress/interaction.ts';
import type { ObjectiveReport, Success } from '../domain/progress/success.ts';
import type { OwnRecord } from './own-record.ts';
import type { TrackingError } from './tracking-error.ts';

/** What the LMS tells at launch. */
export interface Launch {
  /** False where no LMS was found: the course still works, and `problem` says why. */
  readonly connected: boolean;
  /** Browse and review record nothing (SCORM 1.2 RTE 3.4.4 lesson_mode, SCORM 2004 RTE 4.2.16). */
  readonly mode: 'normal' | 'browse' | 'review';
  readonly credit: boolean;
  readonly learnerId?: string;
  readonly learnerName?: string;
  /** BCP 47 tag or free text, as the LMS gives it; several in the learner's order, with commas between. */
  readonly language?: string;
  /** 0 to 1, as the manifest or an administrator set it; stands over the authored one. */
  readonly mastery?: number;
  readonly location?: string;
  readonly suspendData?: string;
  /** The most characters of suspend data that this standard promises to keep. */
  readonly suspendDataLimit: number;
  readonly problem?: TrackingError;
  /** The LMS waits for a pass, whatever the package reports (cmi5 10, moveOn). */
  readonly needsPass?: boolean;
  /** Where the LMS wants the learner to go on leaving, in the same window (cmi5 10). */
  readonly returnUrl?: string;
}

/**
 * What there is to tell the LMS. Only what differs from what it holds is sent, and no status ever goes back: an LMS that
 * knows `passed` is not told of a later, lesser result.
 */
export interface TrackerRecord {
  /** At most 255 characters (SCORM 1.2 lesson_location). */
  readonly location: string;
  /** It says that the LMS was told of every interaction which goes with it. */
  readonly suspendData: string;
  /**
   * The same facts, where the LMS took only the first `taken` of these interactions. `entries`: so many it then holds, where
   * they cannot be read later. Absent: suspend data says nothing of them.
   */
  readonly suspendDataAfter?: (taken: number, entries?: number) => string;
  readonly completion: Completion;
  readonly success: Success;
  /** 0 to 1; absent until there is a result that counts. */
  readonly score?: number;
  /** 0 to 1; absent where a session ends before it is known, and what the LMS holds then stays. */
  readonly progressMeasure?: number;
  /** Seconds of this session so far. */
  readonly sessionSeconds: number;
  readonly objectives: readonly ObjectiveReport[];
}

/** A submission on its way to the LMS. */
export interface Outgoing extends Interaction {
  /** The entry in which an earlier window may have left it half told, where entries cannot be read. */
  readonly entry?: number;
}

export interface SaveOutcome {
  /** True when the LMS said that it keeps everything that it was given, and gave it back when asked. */
  readonly saved: boolean;
  readonly errors: readonly TrackingError[];
  /**
   * How many interactions, from the first on, need not be sent again: the LMS keeps them, or will never take them (its list is
   * full, or it has none). The others are to be sent again, in the same order, before any new ones; none is written twice.
   */
  readonly takenInteractions: number;
  /**
   * Suspend data that another window of the same learner has saved meanwhile. It was not overwritten: merge it and save again,
   * which then replaces it.
   */
  readonly conflict?: string;
}

/**
 * The port to whatever records learning. One instance serves one launch. No method throws, and none rejects: failures are
 * values. In `save` and `terminate` SCORM adapters do all their work before the first await, so that a call on `pagehide` is
 * not cut off; one that speaks over HTTP has sent all its requests by then.
 */
export interface Tracker {
  /** Called once, first. Looks for an LMS for up to 10 s, since some put their API in place late. */
  launch(): Promise<Launch>;
  /** Sends what changed, then commits; at most one commit a call, and none when nothing changed. */
  save(record: TrackerRecord, interactions: readonly Outgoing[]): Promise<SaveOutcome>;
  /**
   * Saves and ends the session, such that the learner can come back to it. Nothing is sent afterwards; a second call returns
   * what came of the first.
   */
  terminate(record: TrackerRecord, interactions: readonly Outgoing[]): Promise<SaveOutcome>;
  /** Only where the course keeps the record itself: submissions are handed to `save` although nothing is connected. */
  readonly ownRecord?: OwnRecord;
}
