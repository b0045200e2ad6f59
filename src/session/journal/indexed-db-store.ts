import type { JournalStore, RowChanges } from './journal-store.ts';

export interface IndexedDbDeps {
  /** The browser's databases; undefined or throwing where it forbids them. */
  readonly factory: () => IDBFactory | undefined;
  readonly after: (ms: number, call: () => void) => () => void;
  readonly course: string;
  /** As the LMS names the learner: only an equal name opens the same rows. */
  readonly learner: string;
}

/** One database for every Borderless course of this origin. Raise the version with a step in `upgrade`. */
export const databaseName = 'borderless';
const version = 1;
const rowsOf = 'journal';
const byLearner = 'learner';
/** Milliseconds that a browser may take: one that says nothing keeps nothing, and nobody waits for it longer. */
export const patience = 3000;

interface StoredRow {
  readonly course: string;
  readonly learner: string;
  readonly id: string;
  readonly row: unknown;
}

/**
 * The journal in IndexedDB. It is opened with the first call, and again after the browser has closed it (storage cleared, a
 * newer package that changes the database). While an earlier call is still without answer, later ones do not wait.
 */
export function createIndexedDbStore({ factory, after, course, learner }: IndexedDbDeps): JournalStore {
  let database: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase> | undefined;
  let hanging = 0;

  const forget = () => {
    database = undefined;
    opening = undefined;
  };

  function open(): Promise<IDBDatabase> {
    opening ??= openDatabase(factory, forget).then((opened) => {
      database = opened;
      return opened;
    });
    opening.catch(forget);
    return opening;
  }

  function write(rows: IDBObjectStore, changes: RowChanges): void {
    for (const [id, row] of changes) {
      if (row === undefined) rows.delete([course, learner, id]);
      else rows.put({ course, learner, id, row } satisfies StoredRow);
    }
  }

  function transact(opened: IDBDatabase, work: (rows: IDBObjectStore, transaction: IDBTransaction) => void) {
    return new Promise<boolean>((resolve) => {
      const transaction = opened.transaction(rowsOf, 'readwrite');
      transaction.oncomplete = () => resolve(true);
      // Where the storage is full it is aborted (QuotaExceededError).
      transaction.onabort = () => resolve(false);
      work(transaction.objectStore(rowsOf), transaction);
    });
  }

  async function update(change: (rows: ReadonlyMap<string, unknown>) => RowChanges): Promise<boolean> {
    return transact(await open(), (rows, transaction) => {
      const all: IDBRequest<StoredRow[]> = rows.index(byLearner).getAll([course, learner]);
      all.onsuccess = () => {
        try {
          write(rows, change(new Map(all.result.map(({ id, row }) => [id, row]))));
        } catch {
          transaction.abort();
        }
      };
    });
  }

  return {
    update(change) {
      if (hanging > 0) return Promise.resolve(false);
      return new Promise((resolve) => {
        let late = false;
        const takeBack = after(patience, () => {
          late = true;
          hanging++;
          resolve(false);
        });
        const end = (kept: boolean) => {
          takeBack();
          if (late) hanging--;
          resolve(kept);
        };
        update(change).then(end, () => {
          forget();
          end(false);
        });
      });
    },
    put(changes) {
      const ask = (opened: IDBDatabase) => {
        transact(opened, (rows, transaction) => {
          write(rows, changes);
          // Nothing of this page will be there to hear of it.
          transaction.commit();
        }).catch(forget);
      };
      if (database) ask(database);
      else open().then(ask, () => undefined);
    },
  };
}

/** Where a newer edition has raised the version, its database is opened as it is: it still has our rows. */
async function openDatabase(find: IndexedDbDeps['factory'], onGone: () => void): Promise<IDBDatabase> {
  const factory = find();
  if (!factory) throw new Error('no database');
  try {
    return await opened(() => factory.open(databaseName, version), onGone);
  } catch (error) {
    if (!(error instanceof Object && 'name' in error && error.name === 'VersionError')) throw error;
    return opened(() => factory.open(databaseName), onGone);
  }
}

function opened(call: () => IDBOpenDBRequest, onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = call();
    request.onupgradeneeded = ({ oldVersion }) => upgrade(request.result, oldVersion);
    request.onsuccess = () => {
      const opened = request.result;
      opened.onversionchange = () => {
        opened.close();
        onGone();
      };
      opened.onclose = onGone;
      resolve(opened);
    };
    request.onerror = () => reject(request.error);
  });
}

/** Each step leaves what earlier packages read where they look for it. */
function upgrade(database: IDBDatabase, from: number): void {
  if (from < 1)
    database
      .createObjectStore(rowsOf, { keyPath: ['course', 'learner', 'id'] })
      .createIndex(byLearner, ['course', 'learner']);
}
