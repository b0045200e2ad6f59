import type { Random } from '../../domain/assessment/random.ts';
import { mostInMark, type SentMark } from '../snapshot/sent-marks.ts';
import { createJournal, type Journal } from './journal.ts';
import { type JournalRows, type Pending, readRows, rowOf, type SnapshotRow, toldAs } from './journal-rows.ts';
import type { JournalStore, RowChanges } from './journal-store.ts';
import { type Inheritance, takeOver } from './take-over.ts';

export interface OpeningDeps {
  readonly random: Random;
  /** From the suspend data that came back: how far earlier sessions got. */
  readonly marks: readonly SentMark[];
  /** How many interactions the LMS held with it, where that is known. */
  readonly entries?: number | undefined;
  /** The suspend data itself; empty where there was none, undefined where no LMS told. */
  readonly held: string | undefined;
  /** Which other windows are open; asked only where something is left that may be theirs. */
  readonly alive: () => Promise<ReadonlySet<number>>;
  /** Those that have answered by now. */
  readonly known: () => ReadonlySet<number>;
  /** Rows of an earlier release, to be taken over. */
  readonly old?: ReadonlyMap<string, unknown> | undefined;
}

export interface OpenedJournal {
  readonly journal: Journal;
  /** What earlier sessions and other windows have kept. */
  readonly snapshots: readonly SnapshotRow[];
  /** False where the device keeps nothing. */
  readonly kept: boolean;
  /**
   * What it could not write down as taken over, since it is full: the rows stay those of sessions that are no more, and are with
   * the LMS once this says so.
   */
  readonly unclaimed: readonly SentMark[];
}

/**
 * Opens the journal for a new session and takes over what sessions that are no more have left: their facts, and the
 * submissions that `marks` do not show to be with the LMS. Those that are there are dropped, so that nothing is told twice.
 * What a window that answers is to send stays its own.
 */
export async function openJournal(store: JournalStore, deps: OpeningDeps): Promise<OpenedJournal> {
  const { random, old = new Map() } = deps;
  let claim: Claim | undefined;
  let kept = await store.update((stored) => {
    if (readRows(stored).submissions.size > 0) return new Map();
    claim = claimRows(stored, deps, new Set());
    return claim.changes;
  });
  if (!claim && kept) {
    const open = await deps.alive();
    kept = await store.update((stored) => {
      claim = claimRows(stored, deps, open);
      return claim.changes;
    });
  }
  const { rows, pending, session, inheritance } = claim ?? claimRows(old, deps, new Set());
  const { dead, marks, told } = inheritance;
  const snapshots = [...rows.snapshots.values()];
  const journal = createJournal(store, random, {
    session,
    pending,
    isClaimed: kept,
    dead: [...dead],
    seen: new Map(snapshots.map((row) => [row.session, row.revision])),
    told: [...told, ...(deps.held === undefined ? [] : [toldAs(deps.held)])],
    unread: claim ? undefined : deps,
  });
  return { journal, snapshots, kept, unclaimed: kept ? [] : marks };
}

interface Claim {
  readonly rows: JournalRows;
  readonly session: number;
  readonly pending: Pending[];
  readonly inheritance: Inheritance;
  readonly changes: RowChanges;
}

function claimRows(
  stored: ReadonlyMap<string, unknown>,
  { random, marks, entries, old = new Map() }: OpeningDeps,
  open: ReadonlySet<number>,
): Claim {
  const rows = readRows(new Map([...old, ...stored]));
  const known = [...rows.submissions.values(), ...rows.snapshots.values(), ...marks].map((item) => item.session);
  const session = drawSession(random, new Set([...known, ...open]));
  const inheritance = takeOver(rows, open, marks, entries);
  const pending = inheritance.submissions.map((item, at) => ({ number: at + 1, ...item }));
  return {
    rows,
    session,
    pending,
    inheritance,
    changes: new Map<string, unknown>([
      ...old,
      ...inheritance.rows.map((id): [string, undefined] => [id, undefined]),
      ...pending.map((item) => rowOf(item, session)),
    ]),
  };
}

function drawSession(random: Random, known: ReadonlySet<number>): number {
  let session = 1 + Math.floor(random() * mostInMark);
  while (known.has(session)) session = 1 + (session % mostInMark);
  return session;
}
