import type { Fate } from './fate.ts';

/** What the browser does with one transaction. */
export type Verdict = 'works' | 'refused' | 'full' | 'hangs';

interface StoredRow {
  readonly course: string;
  readonly learner: string;
  readonly id: string;
  readonly row: unknown;
}

/** One page's connection: every transaction is judged as it begins. */
export interface Connection {
  readonly fate: Fate;
  readonly judge: () => Verdict;
}

/**
 * The part of IndexedDB that the journal uses, in memory and at the pace of promises, so that thousands of sessions take
 * minutes: transactions that write come one after another whatever page they are of, and are kept whole or not at all. A
 * page that is killed leaves none half kept. `tests/session` runs the journal on a whole implementation.
 */
export class FaultyDatabase {
  readonly #rows = new Map<string, StoredRow>();
  #last: Promise<void> = Promise.resolve();

  wipe(): void {
    this.#rows.clear();
  }

  /** The boundary: only what the journal calls is there. */
  factory(connection: Connection): IDBFactory {
    const database = { transaction: () => this.#transaction(connection) };
    const open = () => {
      const request: Record<string, unknown> = { result: database, error: new Error('refused') };
      const isRefused = connection.judge() === 'refused';
      void Promise.resolve().then(() => {
        if (!connection.fate.isDead) event(request, isRefused ? 'onerror' : 'onsuccess');
      });
      return request;
    };
    return { open } as unknown as IDBFactory;
  }

  #transaction({ fate, judge }: Connection): object {
    const verdict = judge();
    if (verdict === 'refused') throw new Error('refused');
    const changes: (() => void)[] = [];
    const reads: (() => void)[] = [];
    let isAborted = false;
    const transaction = {
      objectStore: () => ({
        index: () => ({
          getAll: ([course, learner]: readonly string[]) => {
            const request: Record<string, unknown> = {};
            reads.push(() => {
              request.result = [...this.#rows.values()].filter(
                (row) => row.course === course && row.learner === learner,
              );
              event(request, 'onsuccess');
            });
            return request;
          },
        }),
        put: (row: StoredRow) => {
          const copy = structuredClone(row);
          changes.push(() => void this.#rows.set(keyOf([row.course, row.learner, row.id]), copy));
        },
        delete: (key: readonly string[]) => void changes.push(() => void this.#rows.delete(keyOf(key))),
      }),
      abort: () => {
        isAborted = true;
      },
      commit: () => undefined,
    };
    const run = async () => {
      await Promise.resolve();
      for (const read of reads) if (!fate.isDead) read();
      await Promise.resolve();
      if (fate.isDead || verdict === 'hangs') return;
      if (isAborted || (verdict === 'full' && changes.length > 0)) return event(transaction, 'onabort');
      try {
        fate.call(() => {
          for (const change of changes) change();
        });
      } catch {
        return;
      }
      event(transaction, 'oncomplete');
    };
    this.#last = this.#last.then(run);
    return transaction;
  }
}

function event(target: object, name: string): void {
  const listener: unknown = Reflect.get(target, name);
  if (typeof listener === 'function') Reflect.apply(listener, target, [{ target }]);
}

const keyOf = (key: readonly string[]) => JSON.stringify(key);
