import type { Moment } from './crash-plan.ts';

export type CrashFinding =
  /** Told, and not on the screen or not in the record. */
  | 'missing'
  | 'doubled'
  /** In another order than it was given. */
  | 'order'
  /** Other results than without crashes. */
  | 'different'
  /** What the course should not have said or done. */
  | 'problem';

export interface FoundByCrash {
  readonly kind: CrashFinding;
  /** With edition, seed and launch. */
  readonly what: string;
}

/** What came of one learner's launches. */
export interface CrashOutcome {
  readonly launches: number;
  readonly kills: Readonly<Record<Moment, number>>;
  /** How often the save light said so, when the learner waited for it. */
  readonly said: Readonly<Record<'saved' | 'waiting', number>>;
  /** Handed in, and of them those that the learner was told are kept. */
  readonly submissions: number;
  readonly told: number;
  /** Entries in the LMS's record at the end. */
  readonly interactions: number;
  /** Looks at what stood on the screen after a kill. */
  readonly looks: number;
  /** The result in the LMS's words: status and score. */
  readonly result: string;
  readonly findings: readonly FoundByCrash[];
}
