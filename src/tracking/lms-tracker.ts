import { createLmsCalls } from './lms-calls.ts';
import {
  initialize,
  type LmsStandard,
  openSession,
  readLaunch,
  type SaveArguments,
  type Session,
  saveOnce,
  suspendData,
} from './lms-session.ts';
import type { Launch, SaveOutcome, Tracker } from './tracker.ts';
import type { TrackingError } from './tracking-error.ts';

/** What an adapter needs from its surroundings. */
export interface LmsTrackerDeps {
  /** The player's own window, or what looks like one. */
  readonly window: object;
  /** Milliseconds that only grow. */
  readonly clock: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** Some LMSs put their API in place after they load the course. */
const lookFor = 10_000;
const lookEvery = 250;

/** The life of a session with a SCORM LMS: everything in it that both editions share. */
export function createLmsTracker(standard: LmsStandard, { window, clock, wait }: LmsTrackerDeps): Tracker {
  let session: Session | undefined;
  let problem: TrackingError = { code: 'no-lms' };
  let records = true;
  /** What the learner had was read at launch. Nothing is written where it was not: that would be lost. */
  let wasTold = false;
  let learner: string | undefined;
  /** The session that runs now is another learner's: it is left alone. */
  let isForeign = false;
  let ended: SaveOutcome | undefined;

  /** Begins a session with the API that is there now, and reads the launch. Undefined where there is none, or none to read. */
  function connect(): Launch | undefined {
    const api = standard.findApi(window);
    if (!api) return undefined;
    const before = session;
    if (session?.api.object !== api.object || session.values.notRunning()) {
      const calls = createLmsCalls(api);
      const refusal = initialize(calls, standard.codes);
      if (refusal) {
        problem = { code: 'lms-refused-launch', detail: refusal };
        return notConnected();
      }
      session = openSession(standard, api, calls, session);
    }
    const { launch, unknown } = readLaunch(standard, session);
    session.isKnown = unknown === undefined;
    const given = launch.suspendData ?? '';
    // It holds what it held before this session or was given in it: nobody else has written since.
    if (before && before !== session && [before.committed, before.values.held(suspendData)].includes(given))
      session.interactions.adopt(before.interactions.places);
    session.committed = given;
    if (unknown === undefined) return launch;
    problem = { code: 'lms-refused-launch', detail: `GetValue ${unknown}: the LMS does not tell` };
    learner = launch.learnerId;
    return undefined;
  }

  const notConnected = (): Launch => ({
    connected: false,
    mode: 'normal',
    credit: true,
    suspendDataLimit: standard.suspendDataLimit,
    ...(learner !== undefined && { learnerId: learner }),
    problem,
  });

  /** The LMS forgot us, or put a new API in the place of ours. */
  function isLost(): boolean {
    if (!session) return false;
    const there = standard.findApi(window);
    return !session.isKnown || session.values.notRunning() || (there && there.object !== session.api.object) === true;
  }

  /** Begins again; false where that fails, or where somebody else is there now. */
  function regain(): boolean {
    const whose = learner;
    const launch = connect();
    learner = whose;
    if (!launch?.connected || !session) return false;
    isForeign = launch.learnerId !== whose || launch.mode !== 'normal';
    session.isKnown = !isForeign;
    if (isForeign) problem = { code: 'lms-refused-launch', detail: 'Another session has begun in the LMS' };
    return session.isKnown;
  }

  const save: (...sent: SaveArguments) => SaveOutcome = (record, interactions, isLast) => {
    if (!wasTold || (isLost() && !regain()) || !session?.isKnown)
      return { saved: false, errors: [problem], takenInteractions: 0 };
    const outcome = saveOnce(standard, session, [record, interactions, isLast]);
    if (outcome.saved || !isLost() || !regain()) return outcome;
    // Once more, and everything: a new session knows nothing of the old one.
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
      wasTold = true;
      records = launch.mode === 'normal';
      learner = launch.learnerId;
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
      const answer = isForeign || session?.values.notRunning() ? undefined : session?.calls.terminate();
      const errors: readonly TrackingError[] =
        !answer || answer.ok
          ? outcome.errors
          : [...outcome.errors, { code: 'lms-did-not-save', detail: answer.detail }];
      ended = { ...outcome, errors };
      return ended;
    },
  };
}

const afterTheEnd: SaveOutcome = {
  saved: false,
  errors: [{ code: 'lms-did-not-save', detail: 'The session with the LMS has ended' }],
  takenInteractions: 0,
};

function nothingToRecord({ length }: { readonly length: number }): SaveOutcome {
  return { saved: true, errors: [], takenInteractions: length };
}
