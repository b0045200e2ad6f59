import type { Launch, Tracker } from '../../tracker.ts';
import type { TrackingError } from '../../tracking-error.ts';
import { type ConnectDeps, type Connection, connect } from './connect.ts';
import { type LaunchParameters, learnerId, readLaunchParameters } from './launch-parameters.ts';
import { type Page, watchPage } from './page-life.ts';
import { createRecorder, type Recorder } from './recorder.ts';

export interface Cmi5TrackerDeps extends ConnectDeps {
  /** Names the course within the ids of its questions. */
  readonly course: string;
  /** The query of the launch address. */
  readonly search: string;
  readonly page: Page;
  /** Milliseconds that only grow. */
  readonly clock: () => number;
}

const unlimited = Number.POSITIVE_INFINITY;

/** Speaks cmi5 (quartz) with an LMS over HTTP. Nothing of it is synchronous but the last call on a page that goes. */
export function createCmi5Tracker({ course, search, page, clock, ...deps }: Cmi5TrackerDeps): Tracker {
  const life = watchPage(page, clock);
  let recorder: Recorder | undefined;
  let problem: TrackingError = { code: 'no-lms' };
  let ending: ReturnType<Tracker['terminate']> | undefined;
  /** Saves in a row: the next begins when the one before has its answer. */
  let running: Promise<unknown> = Promise.resolve();

  /** Set while another try may connect. */
  let waiting: LaunchParameters | undefined;

  const unsaved = () => ({ saved: false, errors: [problem], takenInteractions: 0 });

  async function begin(parameters: LaunchParameters): Promise<Connection | undefined> {
    const connection = await connect(parameters, deps);
    if ('problem' in connection) {
      problem = connection.problem;
      waiting = connection.mayPass ? parameters : undefined;
      return undefined;
    }
    recorder = createRecorder({ connection, course, now: deps.now });
    if (!ending) await recorder.begin();
    return connection;
  }

  return {
    async launch() {
      const read = readLaunchParameters(search);
      if (read.kind === 'wrong') problem = { code: 'lms-refused-launch', detail: read.detail };
      const launch = { connected: false, mode: 'normal', credit: true, suspendDataLimit: unlimited } as const;
      if (read.kind !== 'found') return { ...launch, problem };
      const { parameters } = read;
      const name = parameters.actor.name;
      // There is an LMS, whatever it says: what it does not take now is kept for it.
      const learner = {
        ...launch,
        connected: true,
        learnerId: learnerId(parameters),
        ...(typeof name === 'string' && { learnerName: name }),
      };
      const connection = await begin(parameters);
      return connection ? { ...learner, ...factsOf(connection) } : { ...learner, problem };
    },
    save(record, interactions) {
      const saving = running.then(async () => {
        if (ending) return afterTheEnd;
        if (!recorder && waiting) await begin(waiting);
        return recorder?.save(record, interactions) ?? unsaved();
      });
      running = saving;
      return saving;
    },
    terminate(record, interactions) {
      const end = () => recorder?.terminate(record, interactions) ?? Promise.resolve(unsaved());
      const throwAll = () => recorder?.throwAll(record, interactions, life.reloading()) ?? Promise.resolve(unsaved());
      ending ??= life.closing() ? throwAll() : running.then(end);
      return ending;
    },
  };
}

/** What the LMS told at the launch. */
function factsOf({ data, languages, found }: Connection): Omit<Launch, 'connected' | 'suspendDataLimit'> {
  return {
    mode: data.mode,
    credit: data.mode === 'normal',
    ...(languages.length > 0 && { language: languages.join(',') }),
    ...(data.masteryScore !== undefined && { mastery: data.masteryScore }),
    ...((data.moveOn === 'Passed' || data.moveOn === 'CompletedAndPassed') && { needsPass: true }),
    ...(data.returnUrl !== undefined && { returnUrl: data.returnUrl }),
    ...(found?.suspendData && { suspendData: found.suspendData }),
    ...(found?.location && { location: found.location }),
  };
}

const afterTheEnd = {
  saved: false,
  errors: [{ code: 'lms-did-not-save' as const, detail: 'The session with the LMS has ended' }],
  takenInteractions: 0,
};
