import { type Mode, modes } from './launch-values.ts';
import { createShelf, type RecordStorage } from './storage.ts';

/** What the administrator sets for the launches to come. */
export interface Settings {
  readonly mode: Mode;
  /** Per cent, as typed; empty: the package's own. */
  readonly passing: string;
}

export const defaultSettings: Settings = { mode: 'normal', passing: '' };

/** The score to pass at the next launch; what is no percentage counts as empty. */
export function passingScore({ passing }: Settings, own: number | undefined): number | undefined {
  const typed = Number(passing);
  return passing.trim() === '' || Number.isNaN(typed) || typed < 0 || typed > 100 ? own : typed;
}

const place = 'settings-2';

/** Settings of earlier visits; the mode is not kept, since a forgotten review would look like a course that saves nothing. */
export function readSettings(storage: RecordStorage): Settings {
  const shelf = createShelf(storage);
  try {
    // Settings of the first release held the learner's name too, which learners.ts reads.
    const kept: unknown = JSON.parse(shelf.read(place) ?? shelf.read('settings') ?? 'null');
    const { passing }: Partial<Record<string, unknown>> = { ...(kept as object) };
    return { mode: modes[0], passing: typeof passing === 'string' ? passing : defaultSettings.passing };
  } catch {
    return defaultSettings;
  }
}

export function keepSettings(storage: RecordStorage, { passing }: Settings): void {
  createShelf(storage).write(place, JSON.stringify({ passing }));
}
