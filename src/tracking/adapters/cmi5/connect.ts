import type { TrackingError } from '../../tracking-error.ts';
import { createKeptSession, type KeptSession, type SessionStorage } from './kept-session.ts';
import { type LaunchData, readLanguages, readLaunchData } from './launch-data.ts';
import type { LaunchParameters } from './launch-parameters.ts';
import { createLrs, inWords, isOver, isTaken, type Lrs } from './lrs.ts';
import type { SnapshotDocument } from './snapshot-document.ts';
import { createSnapshotStore, type SnapshotStore } from './snapshot-store.ts';
import { sessionId } from './statement.ts';
import { fetchToken } from './token.ts';
import { uuidOf } from './uuid.ts';

export interface ConnectDeps {
  readonly fetch: typeof fetch;
  readonly storage: SessionStorage | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly random: () => number;
  /** Milliseconds until an answer that does not come counts as none. */
  readonly patience: number;
}

/** A launch that the LMS took up. */
export interface Connection {
  readonly parameters: LaunchParameters;
  readonly data: LaunchData;
  readonly languages: readonly string[];
  readonly lrs: Lrs;
  readonly store: SnapshotStore;
  readonly found: SnapshotDocument | undefined;
  readonly session: string;
  readonly kept: KeptSession;
  readonly keep: (session: KeptSession) => void;
}

export interface Refusal {
  readonly problem: TrackingError;
  /** Another try may do, with the token that was given out. */
  readonly mayPass: boolean;
}

/** Waits between tries to read the launch data, in milliseconds. */
const retries = [500, 1500, 4000];

/** Token, launch data, preferences and saved progress, in the order of cmi5 8.2, 10 and 11. */
export async function connect(parameters: LaunchParameters, deps: ConnectDeps): Promise<Connection | Refusal> {
  const keeper = createKeptSession(deps.storage, parameters.fetch);
  const before = keeper.read();
  if (before?.ended) {
    const detail = 'The course was left in this window. Open it from the LMS again.';
    return { problem: { code: 'lms-session-over', detail }, mayPass: false };
  }
  const fetched = before ?? (await fetchToken(deps.fetch, parameters.fetch, deps.patience));
  if ('detail' in fetched) {
    return { problem: { code: 'lms-refused-launch', detail: fetched.detail }, mayPass: false };
  }
  const began = deps.now();
  const kept = before ?? { token: fetched.token, began, latest: began, initialized: false, seconds: 0, ended: false };
  keeper.write(kept);

  const lrs = createLrs({
    endpoint: parameters.endpoint,
    token: kept.token,
    fetch: deps.fetch,
    patience: deps.patience,
  });
  const query = { agent: JSON.stringify(parameters.actor) };
  const [data, preferences] = await Promise.all([
    readData(lrs, { ...query, activityId: parameters.activityId, registration: parameters.registration }, deps.wait),
    // To be asked for; that there are none is lawful (cmi5 11).
    lrs({ method: 'GET', resource: 'agents/profile', query: { ...query, profileId: 'cmi5LearnerPreferences' } }),
  ]);
  if ('problem' in data) return data;
  const writer = uuidOf(parameters.registration, sessionId(data), String(began), String(deps.random()));
  const store = createSnapshotStore(lrs, parameters, writer);
  const found = await store.read();
  return {
    parameters,
    data,
    languages: isTaken(preferences) ? readLanguages(preferences.text) : [],
    lrs,
    store,
    found,
    session: sessionId(data),
    kept,
    keep: keeper.write,
  };
}

async function readData(
  lrs: Lrs,
  query: Readonly<Record<string, string>>,
  wait: ConnectDeps['wait'],
): Promise<LaunchData | Refusal> {
  const resource = 'activities/state';
  for (let tried = 0; ; tried++) {
    const reply = await lrs({ method: 'GET', resource, query: { ...query, stateId: 'LMS.LaunchData' } });
    const data = isTaken(reply) ? readLaunchData(reply.text) : undefined;
    if (data) return data;
    const pause = retries[tried];
    const mayPass = reply.status === 0 || reply.status === 429 || reply.status >= 500;
    if (mayPass && pause !== undefined) await wait(pause);
    else {
      const code = isOver(reply) ? 'lms-session-over' : 'lms-refused-launch';
      return { problem: { code, detail: inWords('GET LMS.LaunchData', reply) }, mayPass };
    }
  }
}
