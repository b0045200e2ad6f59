import type { Launchable } from '../package-reader/launchables.ts';
import type { Call } from './call-log.ts';
import type { Fault, Faults } from './faults.ts';
import type { Learner } from './learners.ts';
import type { LmsPackage } from './packages.ts';
import type { Ending, KeptSession, LearnerRecord, RecordPlace } from './record.ts';
import type { ToRunner } from './runner/messages.ts';
import type { Settings } from './settings.ts';
import type { Values } from './standards.ts';

/** A launch whose frame stands in the page. */
export interface OpenLaunch {
  /** Counts the launches since the page was loaded. */
  readonly number: number;
  /** On whose origin its window stands. */
  readonly port: number;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** The course is asked to leave, and may still speak. */
  readonly isClosing: boolean;
  /** Values that are set and not saved. */
  readonly uncommitted: number;
  /** The course has ended its session, and is still to be seen. */
  readonly isOver: boolean;
}

/** Something that the administrator has to know, in a sentence. */
export type Trouble = 'runnerFailed' | 'noAnswer' | 'outOfShape' | 'storageFull';

export interface Lms {
  readonly packages: readonly LmsPackage[];
  /** The package that is, or will be, launched, and what of it. */
  readonly chosen: LmsPackage | undefined;
  readonly launchable: Launchable | undefined;
  readonly learners: readonly Learner[];
  readonly learner: Learner;
  readonly settings: Settings;
  readonly faults: Faults;
  readonly record: LearnerRecord | undefined;
  /** Every record that is kept, of all learners. */
  readonly records: readonly LearnerRecord[];
  readonly open: OpenLaunch | undefined;
  readonly ending: Ending | undefined;
  readonly trouble: Trouble | undefined;
  /** A sentence about a file that could not be opened; undefined where all went well. */
  readonly refused: string | undefined;
  /** What the LMS holds: live while a course is open, what is kept otherwise. */
  readonly values: Values;
  /** Of the launch that is open, or of the last. */
  readonly calls: readonly Call[];

  launch(): void;
  /** Has the course leave, as an LMS does when a learner closes it. */
  leave(): void;
  kill(): void;
  relaunch(): void;
  /** Deletes the record and launches for a learner that the course has never seen. */
  startAfresh(): void;
  choose(packageId: string): void;
  chooseLaunchable(identifier: string): void;
  /** Adds a package that was dropped, and chooses it. */
  add(dropped: LmsPackage): void;
  refuse(sentence: string | undefined): void;
  addLearner(name: string): void;
  renameLearner(name: string): void;
  chooseLearner(id: string): void;
  removeRecord(place: RecordPlace): void;
  /** Has the chosen learner go on here with a record of another package, as when an LMS replaces the one by the other. */
  takeOver(from: RecordPlace): void;
  sessions(place: RecordPlace): readonly KeptSession[];
  setFault(fault: Fault, isOn: boolean): void;
  setFaults(changes: Partial<Faults>): void;
  set(settings: Partial<Settings>): void;
  /** What the window of a launch's runner said, and how it is answered. */
  hear(launch: number, data: unknown, reply: (message: ToRunner) => void): void;
}
