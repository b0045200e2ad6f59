import type { StandardId, Values } from './standards.ts';

/** How a launch went: its course said goodbye, or was gone before it could; or nothing was to be kept. */
export type Ending = 'ended' | 'unfinished' | 'killed' | 'notKept';

/** Whose record of what: the learner's id in this LMS, and the key of what was launched. */
export interface RecordPlace {
  readonly learner: string;
  readonly package: string;
}

/** What was launched, as it is shown when its zip is not at hand. */
export interface RecordSubject {
  readonly course: string;
  readonly title: string;
  readonly edition: string;
  readonly standard: StandardId;
}

/** What the LMS keeps of one learner in one package. */
export interface LearnerRecord extends RecordPlace {
  readonly subject: RecordSubject;
  /** As the course is told it; a learner who starts afresh gets another. */
  readonly learnerId: string;
  /** As the course committed them last. */
  readonly values: Values;
  readonly launches: number;
  /** Milliseconds since 1970 of the last commit; undefined where nothing was committed yet. */
  readonly savedAt: number | undefined;
}

/** What stood in the record when a session was over. */
export interface KeptSession {
  /** Which launch it was, from 1. */
  readonly launch: number;
  readonly openedAt: number;
  readonly endedAt: number;
  readonly ending: Ending;
  readonly values: Values;
}

/** Version of records and sessions as the browser keeps them. */
export const recordVersion = 2;

export function writeRecord(record: LearnerRecord): string {
  return JSON.stringify({ version: recordVersion, ...record });
}

/** Reads untrusted text; undefined where it is no record of this version. */
export function readRecord(text: string | undefined): LearnerRecord | undefined {
  const found = readVersion(text, recordVersion);
  const subject = readSubject(found?.subject);
  if (!found || !subject || !isObject(found.values)) return undefined;
  const { learner, learnerId, launches, savedAt, package: key } = found;
  if (typeof learner !== 'string' || typeof key !== 'string' || typeof learnerId !== 'string') return undefined;
  if (typeof launches !== 'number') return undefined;
  const kept = typeof savedAt === 'number' ? savedAt : undefined;
  return { learner, package: key, subject, learnerId, launches, savedAt: kept, values: onlyTexts(found.values) };
}

/**
 * A record of version 1, when there was one learner: its place in the storage, `course/edition`, named the package.
 *
 * @param key That place.
 * @param learner Whose it becomes.
 */
export function readRecord1(text: string | undefined, key: string, learner: string): LearnerRecord | undefined {
  const found = readVersion(text, 1);
  if (!found || !isObject(found.values)) return undefined;
  const { learnerId, launches, savedAt } = found;
  const cut = key.lastIndexOf('/');
  if (typeof learnerId !== 'string' || typeof launches !== 'number' || cut < 1) return undefined;
  const course = key.slice(0, cut);
  const edition = key.slice(cut + 1);
  const standard = edition.endsWith('1.2') ? '1.2' : '2004';
  return {
    learner,
    package: key,
    subject: { course, title: course, edition, standard },
    learnerId,
    launches,
    savedAt: typeof savedAt === 'number' ? savedAt : undefined,
    values: onlyTexts(found.values),
  };
}

const endings: readonly Ending[] = ['ended', 'unfinished', 'killed', 'notKept'];

export function writeSession(session: KeptSession): string {
  return JSON.stringify({ version: recordVersion, ...session });
}

export function readSession(text: string | undefined): KeptSession | undefined {
  const found = readVersion(text, recordVersion);
  const ending = endings.find((known) => known === found?.ending);
  if (!found || !ending || !isObject(found.values)) return undefined;
  const { launch, openedAt, endedAt } = found;
  if (typeof launch !== 'number' || typeof openedAt !== 'number' || typeof endedAt !== 'number') return undefined;
  return { launch, openedAt, endedAt, ending, values: onlyTexts(found.values) };
}

function readVersion(text: string | undefined, version: number): Readonly<Record<string, unknown>> | undefined {
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    return isObject(found) && found.version === version ? found : undefined;
  } catch {
    return undefined;
  }
}

function readSubject(found: unknown): RecordSubject | undefined {
  if (!isObject(found)) return undefined;
  const { course, title, edition, standard } = found;
  if (typeof course !== 'string' || typeof title !== 'string' || typeof edition !== 'string') return undefined;
  return standard === '1.2' || standard === '2004' ? { course, title, edition, standard } : undefined;
}

/** The strings among an object's values that hold something. */
export function onlyTexts(values: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
