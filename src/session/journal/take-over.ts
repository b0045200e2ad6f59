import { mostInMark, type SentMark } from '../snapshot/sent-marks.ts';
import { type JournalRows, type Pending, type SubmissionRow, snapshotId } from './journal-rows.ts';

/** What sessions that are no more have left on the device. */
export interface Inheritance {
  /** Each submission that the LMS does not have, in order. */
  readonly submissions: readonly Omit<Pending, 'number'>[];
  /** Ids of their rows, those that the LMS has among them. */
  readonly rows: readonly string[];
  /** Of each session that left submissions, how far it had got. */
  readonly marks: readonly SentMark[];
  /** Rows of snapshots that are of no more use once their facts are taken in. */
  readonly dead: readonly string[];
  /** What these sessions knew the LMS to hold. */
  readonly told: readonly string[];
}

/**
 * Takes over from every session that is not `open`. By its `marks` the LMS has some of what they left. `entries`: so many
 * interactions it held at launch, where they cannot be read; the first that it does not have may stand half told behind them.
 */
export function takeOver(
  rows: JournalRows,
  open: ReadonlySet<number>,
  marks: readonly SentMark[],
  entries?: number,
): Inheritance {
  const left = inOrder(rows).filter(([, row]) => !open.has(row.session));
  const snapshots = [...rows.snapshots.values()];
  const highest = new Map(left.map(([, row]) => [row.session, row.number]));
  return {
    submissions: left
      .filter(([, row]) => !isHeld(row, marks))
      .map(([submission, { interaction }], at) => ({
        interaction: { ...interaction, submission },
        ...(entries !== undefined && { entry: entries + at }),
      })),
    rows: left.map(([id]) => id),
    marks: [...highest].map(([session, number]) => ({ session, number })),
    dead: snapshots.filter((row) => !open.has(row.session)).map((row) => snapshotId(row.session)),
    // Of open windows too: their facts are taken in with the others.
    told: [...new Set(snapshots.flatMap((row) => row.told ?? []))],
  };
}

function isHeld(row: SubmissionRow, marks: readonly SentMark[]): boolean {
  return marks.some((mark) => mark.session === row.session && row.number <= mark.number && row.number < mostInMark);
}

/** Session by session, each in its own order, whatever the clock said; which began first is told by its first submission. */
function inOrder({ submissions }: JournalRows): [string, SubmissionRow][] {
  const rows = [...submissions].sort(([, a], [, b]) => a.number - b.number);
  const began = new Map<number, number>();
  for (const [, { session, interaction }] of rows) if (!began.has(session)) began.set(session, interaction.timestamp);
  const beginOf = ({ session }: SubmissionRow) => began.get(session) ?? 0;
  return rows.sort(([, a], [, b]) => beginOf(a) - beginOf(b) || a.session - b.session);
}
