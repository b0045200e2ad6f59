/** What a course called, and what the LMS said to it. */
export interface RunCall {
  readonly action: 'initialize' | 'terminate' | 'get' | 'set' | 'commit';
  /** `""` where the call names none. */
  readonly element: string;
  /** What was set; `""` where nothing was. */
  readonly value: string;
  /** What was given, unchanged; undefined where the recorder turned it into text. */
  readonly args?: readonly unknown[] | undefined;
  readonly result: string;
  /** `0` where all is well. */
  readonly code: string;
  /** Milliseconds on the clock of the session's `launchedAt`. */
  readonly at: number;
}

/** From a launch to the moment at which the window went. */
export interface RunSession {
  readonly launchedAt: number;
  /** Undefined while the course is still open. */
  readonly leftAt: number | undefined;
  readonly calls: readonly RunCall[];
  /** Which APIs it looked for, by name; undefined where nobody watched. */
  readonly lookedFor?: readonly string[] | undefined;
}

/** A run of one course: launches of one learner, in order. Whatever nobody watched is undefined. */
export interface RunLog {
  readonly standard: '1.2' | '2004';
  /** At least one. */
  readonly sessions: readonly RunSession[];
  /** The score to pass that the manifest tells the LMS, 0 to 1. */
  readonly mastery: number | undefined;
  /** Addresses of other servers that the pages asked for; the requests were stopped. */
  readonly remoteRequests?: readonly string[];
  /** Files of its own that the package does not hold. */
  readonly missingFiles?: readonly string[];
  /** Errors that no script caught. */
  readonly scriptErrors?: readonly string[];
}

/** Names of the elements that both standards have, in each. */
export const elementNames = {
  '1.2': {
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    suspendData: 'cmi.suspend_data',
    completion: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
    min: 'cmi.core.score.min',
    max: 'cmi.core.score.max',
    scaled: undefined,
    mastery: 'cmi.student_data.mastery_score',
    suspendLimit: 4096,
  },
  '2004': {
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    suspendData: 'cmi.suspend_data',
    completion: 'cmi.completion_status',
    success: 'cmi.success_status',
    raw: 'cmi.score.raw',
    min: 'cmi.score.min',
    max: 'cmi.score.max',
    scaled: 'cmi.score.scaled',
    mastery: 'cmi.scaled_passing_score',
    suspendLimit: 64_000,
  },
} as const;

/** `LMSSetValue("cmi.core.exit", "suspend")`, as the standard calls it. */
export function callText({ standard }: RunLog, { action, element, value }: RunCall): string {
  const name = { initialize: 'Initialize', terminate: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit' };
  const old = { ...name, terminate: 'Finish' };
  const called = standard === '1.2' ? `LMS${old[action]}` : name[action];
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  const given = action === 'set' ? `"${element}", "${shown}"` : action === 'get' ? `"${element}"` : '';
  return `${called}(${given})`;
}

/** Found problems of each session, told apart where there are several. */
export function eachSession(
  log: RunLog,
  check: (session: RunSession, number: number) => readonly string[],
): readonly string[] {
  return log.sessions.flatMap((session, at) =>
    check(session, at).map((found) => (log.sessions.length > 1 ? `Launch ${at + 1}: ${found}` : found)),
  );
}

/** As `eachSession`, of those that have ended. */
export function eachEnded(log: RunLog, check: (session: RunSession) => readonly string[]) {
  if (log.sessions.every(({ leftAt, calls }) => leftAt === undefined || calls.length === 0)) {
    return { notJudged: 'no session with the LMS has ended yet.' };
  }
  return eachSession(log, (session) =>
    session.leftAt === undefined || session.calls.length === 0 ? [] : check(session),
  );
}

/** The last value that a session set, or undefined. */
export function lastSet({ calls }: RunSession, element: string | undefined): string | undefined {
  return calls.findLast((call) => call.action === 'set' && call.element === element)?.value;
}
