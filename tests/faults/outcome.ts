import type { LmsEdition } from '../support/lms-edition.ts';
import type { FaultCount } from './fault-count.ts';
import type { LaunchPlan } from './fault-plan.ts';
import type { Step } from './learner-steps.ts';

/** One learner's way through the course, in one edition, with everything that goes wrong on it. */
export interface History {
  readonly edition: LmsEdition;
  /** The mastery score of the LMS, in percent; empty: none. */
  readonly mastery: string;
  readonly steps: readonly Step[];
  readonly launches: readonly LaunchPlan[];
}

/** What came of it. */
export interface Outcome {
  /** Each in words; a sound course has none. */
  readonly findings: readonly Finding[];
  readonly launches: number;
  readonly submissions: number;
  readonly faults: FaultCount;
  /** Interactions that stand more than once in a record of SCORM 1.2, where no course can look. */
  readonly doubled12: number;
}

export type FindingKind =
  | 'lost'
  | 'lost-interaction'
  | 'doubled'
  | 'different'
  | 'unlawful'
  | 'seen-by-another'
  | 'exception';

export interface Finding {
  readonly kind: FindingKind;
  readonly what: string;
}
