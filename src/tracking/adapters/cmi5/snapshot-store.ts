import type { TrackingError } from '../../tracking-error.ts';
import type { LaunchParameters } from './launch-parameters.ts';
import { inWords, isOver, isTaken, type Lrs, type Reply } from './lrs.ts';
import {
  mergeSent,
  nothingSent,
  readDocument,
  type SentStatements,
  type SnapshotDocument,
  snapshotId,
  writeDocument,
} from './snapshot-document.ts';

export type Facts = Pick<SnapshotDocument, 'suspendData' | 'location' | 'sent' | 'seconds'>;

export type Stored =
  | { readonly kind: 'held' }
  /** Another window has saved meanwhile; nothing was overwritten. Its suspend data is to be merged and saved again. */
  | { readonly kind: 'conflict'; readonly found: string }
  | { readonly kind: 'failed'; readonly error: TrackingError; readonly over?: boolean };

/** Our document in the State resource (xAPI part 3, 2.3), changed only where nobody else has changed it (3.1). */
export interface SnapshotStore {
  /** Undefined where there is none, or none that can be read. */
  read(): Promise<SnapshotDocument | undefined>;
  put(facts: Facts): Promise<Stored>;
  /** Sends and waits for nothing: the page is going. */
  throw(facts: Facts): void;
  readonly sent: () => SentStatements;
}

/** `none`: there is no document. `unknown`: there may be one. `hidden`: the LRS lets nobody read its ETag. */
type Tag = { readonly etag: string } | 'none' | 'unknown' | 'hidden';

export function createSnapshotStore(lrs: Lrs, { activityId, actor, registration }: LaunchParameters, writer: string) {
  const query = { activityId, agent: JSON.stringify(actor), registration, stateId: snapshotId };
  const resource = 'activities/state';
  let tag: Tag = 'unknown';
  /** What the LRS is known to hold. */
  let held: SnapshotDocument | undefined;
  /** Conditional requests in a row that got no answer at all: some servers forbid their headers to other origins. */
  let unanswered = 0;

  async function get(): Promise<Reply> {
    const reply = await lrs({ method: 'GET', resource, query });
    if (reply.status === 404) [tag, held] = ['none', undefined];
    else if (isTaken(reply)) {
      tag = reply.etag === undefined ? 'hidden' : { etag: reply.etag };
      held = readDocument(reply.text);
    }
    return reply;
  }

  function condition(): Readonly<Record<string, string>> {
    if (tag === 'hidden' || unanswered > 1) return {};
    return typeof tag === 'object' ? { 'If-Match': tag.etag } : { 'If-None-Match': '*' };
  }

  const write = (facts: Facts, headers: Readonly<Record<string, string>>) =>
    lrs({ method: 'PUT', resource, query, body: writeDocument({ ...facts, writer }), headers });

  const failed = (what: string, reply: Reply): Stored => ({
    kind: 'failed',
    error: {
      code: isOver(reply) ? 'lms-session-over' : reply.status === 400 ? 'lms-refused-value' : 'lms-did-not-save',
      detail: inWords(`${what} ${snapshotId}`, reply),
    },
    over: isOver(reply),
  });

  /** `tries`: that are left where the LRS says that the document is another than we thought, and nobody else wrote it. */
  async function put(facts: Facts, tries: number): Promise<Stored> {
    const before = held;
    if (before && same(before, facts)) return { kind: 'held' };
    const headers = condition();
    const reply = await write(facts, headers);
    unanswered = reply.status === 0 && Object.keys(headers).length > 0 ? unanswered + 1 : 0;
    if (reply.status !== 412 && reply.status !== 409) {
      return isTaken(reply) ? readBack(facts, before) : failed('PUT', reply);
    }
    const now = await get();
    if (!isTaken(now) && now.status !== 404) return failed('GET', now);
    const isElses = held && held.writer !== writer && !(before && same(held, before));
    if (held && isElses && held.suspendData !== facts.suspendData) {
      return { kind: 'conflict', found: held.suspendData };
    }
    if (tries === 0) return failed('PUT', reply);
    // The LRS refuses the tag that it gave.
    if (tries === 1) tag = 'hidden';
    return put({ ...facts, sent: mergeSent(facts.sent, store.sent()) }, tries - 1);
  }

  /** Some say yes and keep nothing, or half. */
  async function readBack(facts: Facts, before: SnapshotDocument | undefined): Promise<Stored> {
    const reply = await get();
    if (!isTaken(reply) && reply.status !== 404) return failed('GET', reply);
    if (held && same(held, facts)) return { kind: 'held' };
    const isElses = held && held.writer !== writer && !(before && same(held, before));
    if (held && isElses) return { kind: 'conflict', found: held.suspendData };
    const detail = `${snapshotId}: sent ${facts.suspendData.length} characters, the LRS gave back ${held?.suspendData.length ?? 0}`;
    return { kind: 'failed', error: { code: 'lms-lost-data', detail } };
  }

  const store: SnapshotStore = {
    async read() {
      await get();
      return held;
    },
    put: (facts) => put(facts, 2),
    throw(facts) {
      if (!(held && same(held, facts))) void write(facts, condition());
    },
    sent: () => held?.sent ?? nothingSent,
  };
  return store;
}

/** Seconds alone are no reason to write. */
function same(a: Omit<Facts, 'seconds'>, b: Omit<Facts, 'seconds'>): boolean {
  return (
    a.suspendData === b.suspendData &&
    a.location === b.location &&
    a.sent.completed === b.sent.completed &&
    a.sent.passed === b.sent.passed &&
    a.sent.failed === b.sent.failed
  );
}
