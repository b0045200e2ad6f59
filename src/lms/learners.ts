import { createShelf, type RecordStorage } from './storage.ts';

/** Somebody in whose name packages are launched. */
export interface Learner {
  /** In this LMS; `l1`, `l2`, … */
  readonly id: string;
  /** `Last, First`. */
  readonly name: string;
}

export interface Learners {
  readonly all: readonly Learner[];
  /** Who is chosen. */
  readonly chosen: string;
}

export const learnersVersion = 1;
export const firstLearner: Learner = { id: 'l1', name: 'Learner, Sam' };

const place = 'people';

/** Learners of earlier visits; one where there are none, with the name that the settings of the first release hold. */
export function readLearners(storage: RecordStorage): Learners {
  const shelf = createShelf(storage);
  const found = parsed(shelf.read(place));
  if (found?.version === learnersVersion && Array.isArray(found.all)) {
    const all = found.all.flatMap((one: unknown): Learner[] => {
      const { id, name }: Partial<Record<string, unknown>> = { ...(one as object) };
      return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
    });
    const [first] = all;
    if (first) return { all, chosen: all.find(({ id }) => id === found.chosen)?.id ?? first.id };
  }
  const before = parsed(shelf.read('settings'))?.learnerName;
  const name = typeof before === 'string' ? before : firstLearner.name;
  return { all: [{ ...firstLearner, name }], chosen: firstLearner.id };
}

export function keepLearners(storage: RecordStorage, learners: Learners): void {
  createShelf(storage).write(place, JSON.stringify({ version: learnersVersion, ...learners }));
}

/** One more, who is chosen; ids are not given twice while a record may hold them. */
export function withLearner({ all }: Learners, name: string, taken: readonly string[]): Learners {
  const numbers = [...all.map(({ id }) => id), ...taken].map((id) => Number(/^l(\d+)$/.exec(id)?.[1] ?? 0));
  const id = `l${Math.max(0, ...numbers) + 1}`;
  return { all: [...all, { id, name }], chosen: id };
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const found: unknown = JSON.parse(text ?? 'null');
    return typeof found === 'object' && found !== null ? { ...found } : undefined;
  } catch {
    return undefined;
  }
}
