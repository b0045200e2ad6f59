import type { RulesByType } from '../domain/assessment/question-rules.ts';
import type { Random } from '../domain/assessment/random.ts';
import type { CourseOutline } from '../domain/course/course.ts';
import type { CourseLayout } from '../domain/course/layout.ts';
import type { Launch, Tracker } from '../tracking/tracker.ts';
import type { Device, openDevice } from './journal/device.ts';
import type { Saver } from './saver.ts';
import type { CourseSessionStore } from './session-core.ts';

export interface SessionDeps {
  readonly course: CourseOutline;
  /** Fetches the layout; asked again when it fails, since nothing can be saved or resumed without it. */
  readonly layout: () => Promise<CourseLayout>;
  /** The code that keeps facts, a chunk of its own since a first visit keeps nothing yet; asked again, like the layout. */
  readonly keeping: () => Promise<KeepingCode>;
  readonly rules: RulesByType;
  readonly tracker: Tracker;
  /** What the device keeps of this learner; asked for once the LMS has said who it is. */
  readonly device: (launch: Launch, open: typeof openDevice) => Device;
  /** Whether the device may hold something of this learner, so that the start waits for it. */
  readonly keptBefore: (launch: Launch) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that only ever grow: a changed clock does not change the session time. */
  readonly elapsed: () => number;
  readonly random: Random;
  readonly after: (ms: number, call: () => void) => () => void;
}

/** `keeping.ts`, once it has come. */
export interface KeepingCode {
  /** Absent: browse and review record nothing. */
  readonly openKeeping: (needs: KeepingNeeds) => Promise<Keeping | undefined>;
}

export interface KeepingNeeds {
  readonly deps: SessionDeps;
  readonly store: CourseSessionStore;
  readonly launch: Launch;
  readonly layout: CourseLayout;
  /** Of this session so far. */
  readonly seconds: () => number;
}

/** What keeps a session's facts. */
export interface Keeping {
  readonly saver: Saver;
  /** The session has ended: other windows are told. */
  end(): void;
}
