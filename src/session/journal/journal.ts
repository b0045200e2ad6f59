import type { Random } from '../../domain/assessment/random.ts';
import type { Interaction } from '../../domain/progress/interaction.ts';
import type { SentMark } from '../snapshot/sent-marks.ts';
import {
  type JournalRows,
  journalVersion,
  mostTold,
  type Pending,
  readRows,
  rowOf,
  type SnapshotRow,
  snapshotId,
  toldAs,
} from './journal-rows.ts';
import type { JournalStore } from './journal-store.ts';
import { newSubmissionId } from './submission-id.ts';
import { takeOver } from './take-over.ts';

/**
 * The second copy of what was answered, on the device: each submission as a row of its own until the LMS has accepted it, and
 * the facts as this session knows them. What is pending is in memory too, so that a device that keeps nothing costs only
 * what a closed window takes along.
 */
export interface Journal {
  /** Drawn for this window and launch; no other session that the device or the LMS knows has the same. */
  readonly session: number;
  /** What the LMS has not accepted, in the order in which it was submitted. */
  pending(): readonly Pending[];
  /** The number of the last submission or change of facts that was taken in; 0 before. */
  highest(): number;
  /** Facts have changed: they take a number too, so that no two suspend data of this session are alike. */
  change(): void;
  /** The LMS is about to be told this suspend data; the next write says so. */
  tells(suspendData: string): void;
  /** Takes a submission in; it is durable with the next `keep`. */
  add(interaction: Interaction): void;
  /**
   * Makes everything that is pending durable, with the facts that `capture` gives. It is handed the facts that other windows
   * have kept since the last call, so that it can take them in first. It runs once at least, also where nothing is kept.
   * False where the device keeps nothing. What another window has taken over is no longer pending here.
   */
  keep(capture: (others: readonly string[]) => string): Promise<boolean>;
  /** The same before it returns, as far as a page that goes away can. */
  keepAtOnce(snapshot: string): void;
  /** The LMS has accepted these. `acknowledged`: the facts as well. `atOnce`: the page goes away. */
  release(
    accepted: readonly Pending[],
    how: { readonly acknowledged: boolean; readonly atOnce: boolean },
  ): Promise<void>;
  /** Hands over the facts that other windows have kept since the last look. */
  look(take: (others: readonly string[]) => void): Promise<void>;
}

/** What a journal begins with. */
export interface Beginning {
  readonly session: number;
  readonly pending: Pending[];
  /** What is pending was written down as this session's. */
  readonly isClaimed: boolean;
  /** Rows that are of no more use once the next write is kept: snapshots whose facts were taken in, accepted submissions. */
  readonly dead: string[];
  /** Revisions of other sessions that were read. */
  readonly seen: Map<number, number>;
  /** The device did not answer when the journal was opened: what is left there is taken over once it does. */
  readonly unread?: { readonly marks: readonly SentMark[]; readonly known: () => ReadonlySet<number> } | undefined;
  /** Check sums of the suspend data that came before, the one that the LMS gave at launch last. */
  readonly told: readonly string[];
}

export function createJournal(
  store: JournalStore,
  random: Random,
  { session, pending, isClaimed, dead, seen, told: before, unread }: Beginning,
): Journal {
  /** Submissions of which this session has seen a row on the device. */
  const written = new Set(isClaimed ? pending.map(({ interaction }) => interaction.submission) : []);
  let highest = pending.length;
  let kept: SnapshotRow | undefined;
  let told = before.slice(-mostTold);

  const drop = (gone: (item: Pending) => boolean) => {
    for (let at = pending.length - 1; at >= 0; at--)
      if (pending[at] && gone(pending[at] as Pending)) pending.splice(at, 1);
  };
  const snapshotRow = (snapshot: string): SnapshotRow => {
    kept = {
      version: journalVersion,
      kind: 'snapshot',
      session,
      revision: (kept?.revision ?? 0) + 1,
      snapshot,
      acknowledged: false,
      told,
    };
    return kept;
  };
  const changes = (snapshot: string): Map<string, unknown> =>
    new Map<string, unknown>([
      ...dead.map((id): [string, undefined] => [id, undefined]),
      ...pending.map((item): [string, unknown] => rowOf(item, session)),
      [snapshotId(session), snapshotRow(snapshot)],
    ]);
  /** A window that gave no sign may have been taken for closed; what is then sent elsewhere is not sent here too. */
  const giveUp = (all: ReadonlyMap<string, unknown>, { submissions }: JournalRows) => {
    // Nothing at all: the learner cleared the browser's storage.
    if (all.size === 0) return;
    drop(
      ({ interaction: { submission } }) => written.has(submission) && submissions.get(submission)?.session !== session,
    );
  };
  let isRead = unread === undefined;
  /** Handed in here. What else is found has nothing to do with us, even if its session was drawn the same number. */
  const own = new Set<string>();
  const takeOverLate = (rows: JournalRows) => {
    if (isRead || !unread) return;
    const late = takeOver(rows, unread.known(), unread.marks);
    for (const item of late.submissions) {
      if (own.has(item.interaction.submission)) continue;
      own.add(item.interaction.submission);
      pending.push({ number: ++highest, ...item });
    }
    dead.push(...late.dead.filter((id) => id !== snapshotId(session)));
    told = [...late.told, ...told].slice(-mostTold);
  };
  const others = ({ snapshots }: JournalRows): string[] => {
    const fresh = [...snapshots.values()].filter(
      (row) => (row.session !== session || !isRead) && row.revision !== seen.get(row.session),
    );
    for (const row of fresh) seen.set(row.session, row.revision);
    return fresh.map(({ snapshot }) => snapshot);
  };

  return {
    session,
    pending: () => pending,
    highest: () => highest,
    change() {
      highest++;
    },
    tells(suspendData) {
      told = [...told.filter((one) => one !== toldAs(suspendData)), toldAs(suspendData)].slice(-mostTold);
    },
    add(interaction) {
      const submission = interaction.submission ?? newSubmissionId(session, random);
      own.add(submission);
      pending.push({ number: ++highest, interaction: { ...interaction, submission } });
    },
    async keep(capture) {
      let ran: readonly Pending[] | undefined;
      const isKept = await store.update((all) => {
        const rows = readRows(all);
        giveUp(all, rows);
        takeOverLate(rows);
        const snapshot = capture(others(rows));
        ran = [...pending];
        return changes(snapshot);
      });
      if (!ran) capture([]);
      if (!isKept) return false;
      dead.length = 0;
      isRead = true;
      for (const { interaction } of ran ?? []) written.add(interaction.submission);
      return true;
    },
    keepAtOnce(snapshot) {
      store.put(changes(snapshot));
    },
    async release(accepted, { acknowledged, atOnce }) {
      const ids = new Set(accepted.map(({ interaction }) => interaction.submission));
      drop(({ interaction }) => ids.has(interaction.submission));
      const gone = new Map<string, unknown>([...ids].map((id) => [id, undefined]));
      if (acknowledged && kept) {
        kept = { ...kept, acknowledged, told };
        gone.set(snapshotId(session), kept);
      }
      if (gone.size === 0) return;
      if (atOnce) store.put(gone);
      // What could not be dropped goes with what is written next.
      else if (!(await store.update(() => gone))) dead.push(...ids);
    },
    async look(take) {
      await store.update((all) => {
        const fresh = others(readRows(all));
        if (fresh.length > 0) take(fresh);
        return new Map();
      });
    },
  };
}
