import type { TrackingError } from '../../tracking-error.ts';
import { inWords, isOver, isTaken, type Lrs } from './lrs.ts';
import type { Statement } from './statement.ts';

/** What became of statements. What stands in none of these was not sent, or its fate is not known. */
export interface Delivery {
  /** The LRS has them, from this request or an earlier one. */
  readonly accepted: ReadonlySet<string>;
  /** The LRS will never take them, and why: dead letters, which must hold nothing up. */
  readonly refused: ReadonlyMap<string, string>;
  /** Why the rest has to be sent again. */
  readonly error?: TrackingError | undefined;
  /** No answer came at all: the network is gone. */
  readonly unreachable: boolean;
}

/** A batch is all or nothing (xAPI part 3, 2.1.2): small ones lose little time over one bad statement. */
const most = { statements: 25, bytes: 48_000 };

/** Sends statements in their order, in batches. */
export async function deliver(lrs: Lrs, statements: readonly Statement[]): Promise<Delivery> {
  const accepted = new Set<string>();
  const refused = new Map<string, string>();
  let error: TrackingError | undefined;
  let unreachable = false;

  async function send(batch: readonly Statement[]): Promise<void> {
    const [first] = batch;
    if (error || !first) return;
    const reply = await lrs({ method: 'POST', resource: 'statements', body: batch });
    if (isTaken(reply)) for (const { id } of batch) accepted.add(id);
    else if ([400, 409, 413].includes(reply.status) && batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      await send(batch.slice(0, half));
      await send(batch.slice(half));
    } else if (reply.status === 409) {
      // It was stored before, perhaps with the stamp of an earlier session.
      accepted.add(first.id);
    } else if (reply.status === 400 || reply.status === 413) {
      refused.set(first.id, inWords(`POST ${first.verb.display.en} ${first.object.id}`, reply));
    } else {
      unreachable = reply.status === 0;
      error = {
        code: isOver(reply) ? 'lms-session-over' : 'lms-did-not-save',
        detail: inWords('POST statements', reply),
      };
    }
  }

  for (const batch of batches(statements)) await send(batch);
  return { accepted, refused, unreachable, ...(error && { error }) };
}

function batches(statements: readonly Statement[]): Statement[][] {
  const result: Statement[][] = [];
  let bytes = 0;
  for (const statement of statements) {
    const size = JSON.stringify(statement).length;
    const last = result.at(-1);
    if (last && last.length < most.statements && bytes + size <= most.bytes) {
      last.push(statement);
      bytes += size;
    } else {
      result.push([statement]);
      bytes = size;
    }
  }
  return result;
}
