import type { ObjectiveReport } from '../domain/progress/success.ts';
import { createLmsCalls, type LmsApi, type LmsCalls } from './lms-calls.ts';
import { createInteractionEntries, createObjectiveEntries, type InteractionFormat } from './lms-entries.ts';
import { createLmsValues, type LmsCodes, type LmsValues, type SaveReport, send, type Value } from './lms-values.ts';
import type { Launch, SaveOutcome, Tracker, TrackerRecord } from './tracker.ts';
import type { TrackingError } from './tracking-error.ts';

/** What an adapter needs from its surroundings. */
export interface LmsTrackerDeps {
  /** The player's own window, or what looks like one. */
  readonly window: object;
  /** Milliseconds that only grow. */
  readonly clock: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** One edition of SCORM: its words, its elements, its limits. What an adapter is made of. */
export interface LmsStandard {
  readonly findApi: (window: object) => LmsApi | undefined;
  readonly codes: LmsCodes;
  /** Characters of cmi.suspend_data that every LMS keeps. */
  readonly suspendDataLimit: number;
  readonly readLaunch: (read: (element: string) => string) => Omit<Launch, 'connected' | 'suspendDataLimit'>;
  /** Set at launch, so that a window that is killed can be resumed. `held`: what the LMS holds, where it is known. */
  readonly openingValues: (held: LmsValues['held']) => readonly Value[];
  /** In the order in which they are to be set; without suspend data, objectives and session time. */
  readonly recordValues: (record: TrackerRecord, held: LmsValues['held']) => readonly Value[];
  readonly objective: (report: ObjectiveReport) => { readonly id: string; readonly fields: readonly Value[] };
  readonly interactions: InteractionFormat;
  readonly sessionTime: (seconds: number) => Value;
}

const suspendData = 'cmi.suspend_data';
/** Some LMSs put their API in place after they load the course. */
const lookFor = 10_000;
const lookEvery = 250;

/** The life of a session with a SCORM LMS: everything in it that both editions share. */
export function createLmsTracker(standard: LmsStandard, { window, clock, wait }: LmsTrackerDeps): Tracker {
  let session: Session | undefined;
  let problem: TrackingError = { code: 'no-lms' };
  let records = true;
  let ended: SaveOutcome | undefined;

  function connect(): Launch | undefined {
    const api = standard.findApi(window);
    if (!api) return undefined;
    const calls = createLmsCalls(api);
    const refusal = initialize(calls, standard.codes);
    if (refusal) {
      problem = { code: 'lms-refused-launch', detail: refusal };
      return notConnected();
    }
    const values = createLmsValues(calls, standard.codes);
    session = {
      calls,
      values,
      objectives: createObjectiveEntries(values, standard.objective),
      interactions: createInteractionEntries(values, standard.interactions),
      isUnverified: false,
    };
    const facts = standard.readLaunch(values.read);
    return { ...facts, connected: true, suspendDataLimit: standard.suspendDataLimit };
  }

  const notConnected = (): Launch => ({
    connected: false,
    mode: 'normal',
    credit: true,
    suspendDataLimit: standard.suspendDataLimit,
    problem,
  });

  const save: (...sent: SaveArguments) => SaveOutcome = (record, interactions, isLast) => {
    if (!session) return { saved: false, errors: [problem], takenInteractions: 0 };
    const outcome = saveOnce(standard, session, [record, interactions, isLast]);
    // The LMS put a new API in place, or forgot us: find it again and tell it everything, once.
    if (!session.values.notRunning() || !connect()?.connected || !session) return outcome;
    return saveOnce(standard, session, [record, interactions, isLast]);
  };

  return {
    async launch() {
      const until = clock() + lookFor;
      let launch = connect();
      while (!launch && clock() < until) {
        await wait(lookEvery);
        if (ended) break;
        launch = connect();
      }
      if (!launch?.connected || !session) return launch ?? notConnected();
      records = launch.mode === 'normal';
      if (records) {
        const { values } = session;
        for (const value of standard.openingValues(values.held)) values.put(value.element, value.value);
        values.commit();
      }
      return launch;
    },
    async save(record, interactions) {
      return ended ? afterTheEnd : records ? save(record, interactions, false) : nothingToRecord(interactions);
    },
    async terminate(record, interactions) {
      if (ended) return ended;
      ended = afterTheEnd;
      const outcome = records ? save(record, interactions, true) : nothingToRecord(interactions);
      const answer = session?.values.notRunning() ? undefined : session?.calls.terminate();
      const errors: readonly TrackingError[] =
        !answer || answer.ok
          ? outcome.errors
          : [...outcome.errors, { code: 'lms-did-not-save', detail: answer.detail }];
      ended = { ...outcome, errors };
      return ended;
    },
  };
}

interface Session {
  readonly calls: LmsCalls;
  readonly values: LmsValues;
  readonly objectives: ReturnType<typeof createObjectiveEntries>;
  readonly interactions: ReturnType<typeof createInteractionEntries>;
  /** Suspend data was sent, and the LMS has not given it back yet. */
  isUnverified: boolean;
}

type SaveArguments = [...Parameters<Tracker['save']>, isLast: boolean];

const afterTheEnd: SaveOutcome = {
  saved: false,
  errors: [{ code: 'lms-did-not-save', detail: 'The session with the LMS has ended' }],
  takenInteractions: 0,
};

function nothingToRecord({ length }: { readonly length: number }): SaveOutcome {
  return { saved: true, errors: [], takenInteractions: length };
}

/** The LMS's words where it refuses. Tried twice, since some LMSs fail the first call. */
function initialize(calls: LmsCalls, codes: LmsCodes): string | undefined {
  let answer = calls.initialize();
  const done = () => answer.ok || codes.running.includes(answer.code);
  if (!done() && !codes.over.includes(answer.code)) answer = calls.initialize();
  return done() ? undefined : answer.detail;
}

function saveOnce(standard: LmsStandard, session: Session, [record, answers, isLast]: SaveArguments): SaveOutcome {
  const { values, objectives, interactions } = session;
  const report: SaveReport = { errors: [], complete: true };
  const taken = interactions.send(answers, report);
  objectives.send(record.objectives, report);
  for (const value of standard.recordValues(record, values.held)) send(values, value, report);
  sendSuspendData(standard, session, record.suspendData, report);
  if (isLast || values.changed()) send(values, standard.sessionTime(record.sessionSeconds), report);

  const commit = values.commit();
  if (commit && !commit.ok) {
    const errors: TrackingError[] = [...report.errors, { code: 'lms-did-not-save', detail: commit.detail }];
    return { saved: false, errors, takenInteractions: 0 };
  }
  const keepsNothing = session.isUnverified && giveBack(session, record.suspendData, report) === 'nothing';
  if (keepsNothing) return { saved: false, errors: report.errors, takenInteractions: 0 };
  interactions.committed(answers.slice(0, taken));
  return { saved: report.complete, errors: report.errors, takenInteractions: taken };
}

/** What is too long is not sent at all: a part of it would be worth nothing. */
function sendSuspendData(standard: LmsStandard, session: Session, value: string, report: SaveReport): void {
  const { suspendDataLimit: limit } = standard;
  if (value.length > limit) {
    const detail = `${suspendData} has ${value.length} characters, the limit is ${limit}`;
    report.errors.push({ code: 'lms-refused-value', detail });
    report.complete = false;
    return;
  }
  const isNew = session.values.held(suspendData) !== value;
  const kind = send(session.values, { element: suspendData, value, essential: true }, report);
  if (isNew && kind === 'held') session.isUnverified = true;
}

/**
 * Reads suspend data back: some LMSs say yes and cut it or keep nothing. Where not even a part of it comes back, the answers
 * are not there either.
 */
function giveBack(session: Session, sent: string, report: SaveReport): 'all' | 'part' | 'nothing' {
  const kept = session.values.read(suspendData);
  session.isUnverified = false;
  if (kept === sent) return 'all';
  const detail = `${suspendData}: sent ${sent.length} characters, the LMS gave back ${kept.length}`;
  report.errors.push({ code: 'lms-lost-data', detail });
  report.complete = false;
  session.values.forget(suspendData);
  return kept !== '' && sent.startsWith(kept) ? 'part' : 'nothing';
}
