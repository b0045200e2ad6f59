import fc from 'fast-check';

/** What an LMS does wrong, by name. */
export const lmsFaults = [
  /** SetValue says false, with any code of the standard, and keeps nothing. */
  'set-false',
  /** SetValue says false and keeps the value. */
  'set-false-kept',
  /** SetValue says true and keeps nothing. */
  'set-true-nothing',
  'commit-false',
  /** Commit says false, and the record is kept all the same. */
  'commit-false-kept',
  /** Commit says true, the values can be read back, and none of them reaches the record. */
  'commit-true-nothing',
  /** GetValue gives nothing, with any code of the standard but those that say that there is no such value. */
  'get-false',
  /** Suspend data is cut, and the LMS says true. */
  'cut',
  /** Any call throws. */
  'throws',
  /** The window that holds the API is closed; later it is there again. */
  'gone',
  /** The LMS puts a new API in the place of the old one, which throws from then on. */
  'replaced',
  /** The session has expired: every call says so, and Initialize is refused, until the fault is over. */
  'expired',
  /** The session has expired; Initialize begins it anew. */
  'logged-out',
  /** A call takes half a minute. */
  'slow',
] as const;

/** What goes wrong on the learner's device. */
export const deviceFaults = [
  /** The browser forbids storage: nothing can be read or written. */
  'storage-refused',
  /** The storage is full: nothing more can be written. */
  'storage-full',
  /** The browser does not answer. */
  'storage-hangs',
] as const;

export type LmsFault = (typeof lmsFaults)[number];
export type DeviceFault = (typeof deviceFaults)[number];

/** Calls (of the API, or of the storage) of one launch, counted from 0, during which a fault lasts. */
export interface Planned<Kind> {
  readonly kind: Kind;
  readonly from: number;
  readonly calls: number;
  /** Chooses an error code, or where suspend data is cut. */
  readonly detail: number;
}

/** How a launch ends. */
export type Ending =
  /** With the button. */
  | 'leave'
  /** The window is closed: pagehide comes, and nothing after it. */
  | 'close'
  /** The tab is killed once the last step is done; no event comes. */
  | 'kill';

/** What happens to what is kept, before a launch. */
export type Before =
  | 'nothing'
  /** Another learner works on the same device and leaves. */
  | 'another-learner'
  /** An administrator, or the LMS itself, takes the learner's record away. */
  | 'record-wiped'
  /** The browser's storage is cleared. */
  | 'device-wiped';

/** One launch of the course, with everything that goes wrong in it. */
export interface LaunchPlan {
  readonly before: Before;
  /** Steps of the learner in this launch. */
  readonly steps: number;
  /** Milliseconds that pass after each step; 0: not even a promise is waited for. */
  readonly pauses: readonly number[];
  /** Calls to API and storage until the tab is killed in the midst of whatever it does; absent: it is not. */
  readonly killAt?: number;
  readonly lms: readonly Planned<LmsFault>[];
  readonly device: readonly Planned<DeviceFault>[];
  /** What cmi.entry says on a relaunch. */
  readonly entry: 'resume' | 'ab-initio' | '';
  /** Milliseconds until the LMS puts its API in place. */
  readonly apiLate: number;
  /** The page is hidden once, after this step. */
  readonly hiddenAt?: number;
  readonly ending: Ending;
  /** Hours by which the device's clock is set, back or forth, before the launch and in the middle of it. */
  readonly hours: readonly [before: number, during: number];
}

const planned = <Kind extends string>(kinds: readonly Kind[], most: number): fc.Arbitrary<Planned<Kind>> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    from: fc.nat(most),
    calls: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 40 }), fc.constant(10_000)),
    detail: fc.nat(200),
  });

const hours = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -30, max: 700 }) },
);

export const launchPlan: fc.Arbitrary<LaunchPlan> = fc.record({
  before: fc.oneof(
    { weight: 8, arbitrary: fc.constant<Before>('nothing') },
    { weight: 2, arbitrary: fc.constantFrom<Before>('another-learner', 'record-wiped', 'device-wiped') },
  ),
  steps: fc.integer({ min: 0, max: 9 }),
  pauses: fc.array(fc.constantFrom(0, 0, 20, 2500, 30_000, 200_000), { minLength: 1, maxLength: 4 }),
  killAt: fc.option(fc.oneof(fc.nat(120), fc.nat(600)), { nil: undefined, freq: 4 }),
  lms: fc.array(planned(lmsFaults, 150), { maxLength: 3 }),
  device: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(planned(deviceFaults, 12), { minLength: 1, maxLength: 2 }) },
  ),
  entry: fc.constantFrom('resume', 'resume', 'ab-initio', ''),
  apiLate: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(12_000) }),
  hiddenAt: fc.option(fc.nat(8), { nil: undefined, freq: 3 }),
  ending: fc.constantFrom<Ending>('leave', 'close', 'kill'),
  hours: fc.tuple(hours, hours),
});

/** A launch in which nothing goes wrong. */
export const cleanPlan: LaunchPlan = {
  before: 'nothing',
  steps: Number.POSITIVE_INFINITY,
  pauses: [3000],
  lms: [],
  device: [],
  entry: 'resume',
  apiLate: 0,
  ending: 'leave',
  hours: [0, 0],
};
