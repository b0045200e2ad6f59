/** Rows by id; undefined drops the row. */
export type RowChanges = ReadonlyMap<string, unknown>;

/**
 * Where the device keeps the journal of one learner in one course. No row of another learner or course can be reached
 * through it. Nothing throws or rejects: a device that keeps nothing, or does not answer in time, answers false.
 */
export interface JournalStore {
  /**
   * Hands every row to `change` and keeps what it returns, in one transaction, so that two windows never undo each other's
   * writes. False where nothing was kept; `change` may not have run then, and may still run late: it must look at the state
   * of the moment in which it runs.
   */
  update(change: (rows: ReadonlyMap<string, unknown>) => RowChanges): Promise<boolean>;
  /** Asks for the same without a look at what is there, before it returns: for a page that goes away. */
  put(changes: RowChanges): void;
}

/** A device that keeps nothing. */
export const noStore: JournalStore = { update: async () => false, put: () => undefined };
