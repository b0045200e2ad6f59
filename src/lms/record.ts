import type { Values } from './standards.ts';

/** What the LMS keeps of one learner in one package. */
export interface LearnerRecord {
  readonly learnerId: string;
  /** As the course committed them last. */
  readonly values: Values;
  readonly launches: number;
  /** Milliseconds since 1970 of the last commit; undefined where nothing was committed yet. */
  readonly savedAt: number | undefined;
}

export type RecordStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Records {
  read(key: string): LearnerRecord | undefined;
  write(key: string, record: LearnerRecord): void;
  remove(key: string): void;
  /** `learner-1`, `learner-2`, … Never given twice, so that what a course keeps in this browser belongs to one record. */
  newLearner(): string;
}

const prefix = 'borderless-lms';
const version = 1;

/** Records in the browser's storage; where it keeps nothing they last as long as the page. */
export function createRecords(storage: RecordStorage): Records {
  const memory = new Map<string, string>();
  const read = (key: string) => {
    try {
      return storage.getItem(`${prefix}/${key}`) ?? memory.get(key);
    } catch {
      return memory.get(key);
    }
  };
  const write = (key: string, text: string) => {
    memory.set(key, text);
    try {
      storage.setItem(`${prefix}/${key}`, text);
    } catch {
      // Storage is full or forbidden: the copy in memory holds.
    }
  };
  return {
    read: (key) => readRecord(read(`record/${key}`)),
    write: (key, record) => write(`record/${key}`, JSON.stringify({ version, ...record })),
    remove(key) {
      memory.delete(`record/${key}`);
      try {
        storage.removeItem(`${prefix}/record/${key}`);
      } catch {
        // It never got there.
      }
    },
    newLearner() {
      const number = Number(read('learners') ?? '0') + 1;
      write('learners', String(number));
      return `learner-${number}`;
    },
  };
}

/** Reads untrusted text; undefined where it is no record of this version. */
function readRecord(text: string | undefined): LearnerRecord | undefined {
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    if (!isObject(found) || found.version !== version || !isObject(found.values)) return undefined;
    const { learnerId, launches, savedAt } = found;
    if (typeof learnerId !== 'string' || typeof launches !== 'number') return undefined;
    return {
      learnerId,
      launches,
      savedAt: typeof savedAt === 'number' ? savedAt : undefined,
      values: onlyTexts(found.values),
    };
  } catch {
    return undefined;
  }
}

/** The strings among an object's values that hold something. */
export function onlyTexts(values: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
