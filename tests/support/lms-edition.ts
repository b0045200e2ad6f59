import type { Judge } from '../../src/doctor/values/judge.ts';
import type { LmsTrackerDeps } from '../../src/tracking/lms-tracker.ts';
import type { Tracker } from '../../src/tracking/tracker.ts';

/** What an LMS keeps of a learner between launches. */
export type LmsData = Readonly<Record<string, unknown>>;

/** One standard, as a test speaks of it. */
export interface LmsEdition {
  readonly name: string;
  readonly apiName: string;
  readonly names: Readonly<
    Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError' | 'errorString', string>
  >;
  readonly create: (data: LmsData) => object;
  readonly render: (real: object) => LmsData;
  readonly judge: Judge;
  readonly createTracker: (deps: LmsTrackerDeps) => Tracker;
  readonly suspendDataLimit: number;
  /** Names of elements, where the editions differ. */
  readonly entry: string;
  readonly location: string;
  readonly status: string;
  readonly score: string;
  readonly sessionTime: string;
  /** Codes for: no such session, element not offered, value refused, commit failed. */
  readonly codes: Readonly<Record<'notRunning' | 'notOffered' | 'refused' | 'failed', string>>;
  /** What an LMS has at launch. */
  readonly launch: (facts: LaunchFacts, kept?: LmsData) => LmsData;
}

export interface LaunchFacts {
  readonly mode?: string;
  readonly credit?: string;
  readonly mastery?: string;
  readonly name?: string;
  /** Of the learner; `learner-1` where a test needs only one. */
  readonly id?: string;
  /** What the LMS says instead of `resume`. */
  readonly entry?: string;
}

export function invoke(object: object, name: string, args: readonly unknown[]): unknown {
  return Reflect.apply(Reflect.get(object, name), object, args);
}
