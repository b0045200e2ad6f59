import { mergeProgress } from '../domain/progress/merge.ts';
import { hasFacts, type Progress } from '../domain/progress/progress.ts';
import { openDevice } from './journal/device.ts';
import { type SnapshotRow, toldAs } from './journal/journal-rows.ts';
import { readOldEntry } from './journal/old-entry.ts';
import { openJournal } from './journal/open-journal.ts';
import { createOtherWindows } from './journal/other-windows.ts';
import { newSubmissionId } from './journal/submission-id.ts';
import { createSaver } from './saver.ts';
import type { CourseSessionStore } from './session-core.ts';
import type { Keeping, KeepingNeeds } from './session-deps.ts';
import { entriesMark, mostMarks, type SentMark } from './snapshot/sent-marks.ts';
import { readMarks, readSnapshot, writeSnapshot } from './snapshot/snapshot.ts';
import { trackerRecord } from './tracker-record.ts';

/**
 * Takes up what LMS and device hold, and keeps everything from here on. Facts are merged: a copy of the device is older than
 * what the LMS gives back where it does not know of it, or where it is the one that the LMS acknowledged last; the rest is
 * newer, since an LMS may say yes and lose it afterwards, or could not be reached at all; what happened in this window is newest.
 */
export async function openKeeping({
  deps,
  store,
  launch,
  layout,
  seconds,
}: KeepingNeeds): Promise<Keeping | undefined> {
  const { rules, random, after, tracker, course } = deps;
  const read = (text: string) => readSnapshot(text, layout, rules);
  const write = (limit: number, marks: readonly SentMark[] = []) =>
    writeSnapshot(store.getState().progress, layout, rules, limit, marks);
  const fromLms = launch.suspendData ? read(launch.suspendData) : undefined;
  if (launch.mode !== 'normal') {
    takeUp(store, fromLms);
    return undefined;
  }

  const device = deps.device(launch, openDevice);
  const held = launch.suspendData ?? '';
  const allMarks = launch.suspendData ? readMarks(launch.suspendData) : [];
  const heldMarks = allMarks.filter(({ session }) => session !== entriesMark);
  let entries = allMarks.find(({ session }) => session === entriesMark)?.number;
  const merge = (texts: readonly string[]) => {
    for (const other of texts.map(read))
      if (other) store.setState(({ progress }) => ({ progress: mergeProgress(other, progress) }));
  };
  const windows = createOtherWindows({
    channel: device.channel,
    after,
    report: (otherWindow) => {
      if (store.getState().otherWindow !== otherWindow) store.setState({ otherWindow });
    },
    heard: () => void journal.look(merge),
  });
  const { journal, snapshots, kept, unclaimed } = await openJournal(device.store, {
    random,
    marks: heldMarks,
    entries,
    held: launch.connected ? held : undefined,
    alive: windows.ask,
    known: windows.known,
    old: device.old && readOldEntry(device.old.text, () => newSubmissionId(0xfff, random)),
  });
  if (kept) device.old?.remove();
  windows.begin(journal.session);
  void windows.ask();

  const isNewer = ({ acknowledged, told }: SnapshotRow) =>
    told?.length ? told.includes(toldAs(held)) && !(acknowledged && told.at(-1) === toldAs(held)) : !acknowledged;
  const readAll = (newer: boolean) =>
    snapshots.filter((row) => isNewer(row) === newer).map(({ snapshot }) => read(snapshot));
  const copies = [...readAll(false), fromLms, ...readAll(true)].filter((copy) => copy !== undefined);
  takeUp(store, copies.length > 0 ? copies.reduce(mergeProgress) : undefined);
  /** What the latest snapshot was made of. */
  let shown = write(launch.suspendDataLimit, allMarks) === held ? store.getState().progress : undefined;

  /** What the LMS knows of once it has taken this session's up to `number`; `isAll`: and what it took over. */
  const marksAt = (number: number, isAll: boolean): readonly SentMark[] => [
    ...(entries === undefined ? [] : [{ session: entriesMark, number: entries }]),
    ...(number === 0 ? [] : [{ session: journal.session, number }]),
    ...[...(isAll ? unclaimed : []), ...heldMarks].slice(0, mostMarks - 2),
  ];
  const saver = createSaver({
    tracker,
    journal,
    connected: launch.connected,
    // One that named the learner and then failed is an LMS all the same.
    reports: launch.connected || launch.learnerId !== undefined,
    now: deps.now,
    after,
    keeps: kept,
    snapshot: (sent) => {
      const { progress, mastery } = store.getState();
      if (progress !== shown) journal.change();
      shown = progress;
      const highest = journal.highest();
      const suspendDataAfter = (taken: number, held?: number) => {
        // Nothing was told here yet: what stands beyond those that were counted may be half told.
        if (sent.length > 0 || entries === undefined) entries = held ?? entries;
        const next = sent[taken];
        const marks = marksAt(next ? next.number - 1 : highest, next === undefined);
        // The facts of this shot, whatever the learner does while the LMS is told.
        const suspendData = writeSnapshot(progress, layout, rules, launch.suspendDataLimit, marks);
        if (launch.connected) journal.tells(suspendData);
        return suspendData;
      };
      const saved = { suspendData: suspendDataAfter(sent.length), sessionSeconds: seconds() };
      const record = trackerRecord(progress, course, mastery, layout, saved, launch.needsPass);
      return { record: { ...record, suspendDataAfter }, full: write(Number.POSITIVE_INFINITY) };
    },
    merge,
    report: (save) => {
      if (save.status === 'saved') device.old?.remove();
      store.setState({ save });
    },
    kept: (isKept) => {
      const noSecondCopy = launch.connected && !isKept;
      if (store.getState().noSecondCopy !== noSecondCopy) store.setState({ noSecondCopy });
      if (isKept) windows.kept();
    },
  });
  return { saver, end: windows.end };
}

/** An LMS that answers late finds a learner who has begun: what is new is kept beside what was saved. */
function takeUp(store: CourseSessionStore, saved: Progress | undefined): void {
  if (saved)
    store.setState(({ progress }) => ({ progress: hasFacts(progress) ? mergeProgress(saved, progress) : saved }));
}
