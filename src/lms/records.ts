import {
  type KeptSession,
  type LearnerRecord,
  type RecordPlace,
  readRecord,
  readRecord1,
  readSession,
  writeRecord,
  writeSession,
} from './record.ts';
import { createShelf, type RecordStorage } from './storage.ts';

/** Sessions that are kept of a record, to be compared; the newest. */
export const mostSessions = 5;

export interface Records {
  read(place: RecordPlace): LearnerRecord | undefined;
  all(): readonly LearnerRecord[];
  /** False where the record lasts for this visit only, since the browser keeps no more. */
  write(record: LearnerRecord): boolean;
  /** With its sessions. */
  remove(place: RecordPlace): void;
  /** Oldest first. */
  sessions(place: RecordPlace): readonly KeptSession[];
  addSession(place: RecordPlace, session: KeptSession): void;
  /** `learner-1`, `learner-2`, … Never given twice, so that what a course keeps in this browser belongs to one record. */
  newLearner(): string;
}

const escaped = ({ learner, package: key }: RecordPlace) => `${encodeURIComponent(learner)}/${encodeURIComponent(key)}`;
const recordName = (place: RecordPlace) => `record-2/${escaped(place)}`;
const sessionsOf = (place: RecordPlace) => `session-2/${escaped(place)}/`;

/**
 * Records of every learner in the browser's storage.
 *
 * @param firstLearner To whom the records of version 1 are given.
 */
export function createRecords(storage: RecordStorage, firstLearner: string): Records {
  const shelf = createShelf(storage);

  for (const name of shelf.names('record/')) {
    const record = readRecord1(shelf.read(name), name.slice('record/'.length), firstLearner);
    if (!record) continue;
    if (!shelf.read(recordName(record)) && !shelf.write(recordName(record), writeRecord(record))) continue;
    shelf.remove(name);
  }

  /**
   * Where there is no more room, sessions to compare with go first: the oldest of this package, of any learner. Never those of
   * another one: a package that saves much cannot have them deleted.
   */
  function makeRoom({ package: key }: RecordPlace): boolean {
    const own = `/${encodeURIComponent(key)}/`;
    const kept = shelf
      .names('session-2/')
      .filter((name) => name.includes(own))
      .map((name) => ({ name, endedAt: readSession(shelf.read(name))?.endedAt ?? 0 }));
    const [oldest] = kept.sort((one, other) => one.endedAt - other.endedAt);
    if (oldest) shelf.remove(oldest.name);
    return oldest !== undefined;
  }

  function write(record: LearnerRecord): boolean {
    const text = writeRecord(record);
    while (!shelf.write(recordName(record), text)) if (!makeRoom(record)) return false;
    return true;
  }

  return {
    read: (place) => readRecord(shelf.read(recordName(place))),
    all: () => shelf.names('record-2/').flatMap((name) => readRecord(shelf.read(name)) ?? []),
    write,
    remove(place) {
      for (const name of [recordName(place), ...shelf.names(sessionsOf(place))]) shelf.remove(name);
    },
    sessions: (place) =>
      shelf
        .names(sessionsOf(place))
        .flatMap((name) => readSession(shelf.read(name)) ?? [])
        .sort((a, b) => a.launch - b.launch),
    addSession(place, session) {
      shelf.write(`${sessionsOf(place)}${String(session.launch).padStart(6, '0')}`, writeSession(session));
      const names = shelf.names(sessionsOf(place));
      for (const name of names.slice(0, Math.max(0, names.length - mostSessions))) shelf.remove(name);
    },
    newLearner() {
      const number = Number(shelf.read('learners') ?? '0') + 1;
      shelf.write('learners', String(number));
      return `learner-${number}`;
    },
  };
}
