import { writeIsoDuration, writeTimespan } from './time.ts';

/** Elements of the data model by name, as strings; only those that hold something. */
export type Values = Readonly<Record<string, string>>;

/** What a course calls to act, as against asking what went wrong. */
export type Action = 'initialize' | 'terminate' | 'get' | 'set' | 'commit';
export type StandardId = '1.2' | '2004';

/** What the two families of SCORM call the same things. The editions of 2004 do not differ for one course in a frame. */
export interface Standard {
  readonly id: StandardId;
  /** What a course looks for in the windows above it. */
  readonly apiName: string;
  readonly methods: Readonly<Record<Action | 'lastError' | 'errorString' | 'diagnostic', string>>;
  /** Characters of cmi.suspend_data that every LMS must keep; scorm-again takes more in 1.2. */
  readonly suspendDataLimit: number;
  readonly elements: Readonly<Record<ElementRole, string>>;
  readonly writeTime: (seconds: number) => string;
  /** The score to pass as the element holds it, from a percentage. */
  readonly writePassing: (percent: number) => string;
  /** Codes of an action that the LMS cannot do now, and of one outside a session. */
  readonly failed: Readonly<Record<Action, string>>;
  readonly noSession: Readonly<Record<Action, string>>;
}

type ElementRole =
  | 'entry'
  | 'exit'
  | 'totalTime'
  | 'sessionTime'
  | 'learnerId'
  | 'learnerName'
  | 'credit'
  | 'mode'
  | 'passing'
  | 'location'
  | 'suspendData';

/** Every action fails with the same code in 1.2 (RTE 3.3.3). */
const each = (code: string): Record<Action, string> => ({
  initialize: code,
  terminate: code,
  get: code,
  set: code,
  commit: code,
});

const scorm12: Standard = {
  id: '1.2',
  apiName: 'API',
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  suspendDataLimit: 4096,
  elements: {
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    totalTime: 'cmi.core.total_time',
    sessionTime: 'cmi.core.session_time',
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    credit: 'cmi.core.credit',
    mode: 'cmi.core.lesson_mode',
    passing: 'cmi.student_data.mastery_score',
    location: 'cmi.core.lesson_location',
    suspendData: 'cmi.suspend_data',
  },
  writeTime: writeTimespan,
  writePassing: String,
  failed: each('101'),
  noSession: each('301'),
};

const scorm2004: Standard = {
  id: '2004',
  apiName: 'API_1484_11',
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  suspendDataLimit: 64_000,
  elements: {
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    totalTime: 'cmi.total_time',
    sessionTime: 'cmi.session_time',
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    credit: 'cmi.credit',
    mode: 'cmi.mode',
    passing: 'cmi.scaled_passing_score',
    location: 'cmi.location',
    suspendData: 'cmi.suspend_data',
  },
  writeTime: writeIsoDuration,
  writePassing: (percent) => String(percent / 100),
  failed: { initialize: '102', terminate: '111', get: '301', set: '351', commit: '391' },
  noSession: { initialize: '102', terminate: '112', get: '122', set: '132', commit: '142' },
};

export const standards: Readonly<Record<StandardId, Standard>> = { '1.2': scorm12, '2004': scorm2004 };
