import type { Call } from './call-log.ts';
import type { Fault, Faults } from './faults.ts';
import type { LmsPackage } from './packages.ts';
import type { LearnerRecord } from './record.ts';
import type { Settings } from './settings.ts';
import type { Values } from './standards.ts';

/** A launch whose frame stands in the page. */
export interface OpenLaunch {
  /** Counts the launches since the page was loaded. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** Values that are set and not saved. */
  readonly uncommitted: number;
  /** The course has ended its session, and is still to be seen. */
  readonly isOver: boolean;
}

/** How the last launch went: its course said goodbye, or was gone before it could. */
export type Ending = 'ended' | 'unfinished' | 'killed' | 'notKept';

export interface Lms {
  readonly packages: readonly LmsPackage[];
  /** The package that is, or will be, launched. */
  readonly chosen: LmsPackage | undefined;
  readonly settings: Settings;
  readonly faults: Faults;
  readonly record: LearnerRecord | undefined;
  readonly open: OpenLaunch | undefined;
  readonly ending: Ending | undefined;
  /** What the LMS holds: live while a course is open, what is kept otherwise. */
  readonly values: Values;
  /** Of the launch that is open, or of the last. */
  readonly calls: readonly Call[];

  launch(): void;
  /** Takes the frame away, as an LMS does when a learner closes the course. */
  leave(): void;
  kill(): void;
  relaunch(): void;
  /** Deletes the record and launches for a new learner. */
  startAfresh(): void;
  choose(packageId: string): void;
  setFault(fault: Fault, isOn: boolean): void;
  set(settings: Partial<Settings>): void;
  /** The view has taken the frame out of the page: the course can call no more. */
  frameGone(): void;
}
