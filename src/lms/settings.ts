import { type Mode, modes } from './launch-values.ts';
import type { RecordStorage } from './record.ts';

/** What the administrator sets for the launches to come. */
export interface Settings {
  /** `Last, First`. */
  readonly learnerName: string;
  readonly mode: Mode;
  /** Per cent, as typed; empty: the package's own. */
  readonly passing: string;
}

export const defaultSettings: Settings = { learnerName: 'Learner, Sam', mode: 'normal', passing: '' };

/** The score to pass at the next launch; what is no percentage counts as empty. */
export function passingScore({ passing }: Settings, own: number | undefined): number | undefined {
  const typed = Number(passing);
  return passing.trim() === '' || Number.isNaN(typed) || typed < 0 || typed > 100 ? own : typed;
}

const key = 'borderless-lms/settings';

/** Settings of earlier visits; the mode is not kept, since a forgotten review would look like a course that saves nothing. */
export function readSettings(storage: RecordStorage): Settings {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return defaultSettings;
    const { learnerName, passing }: Partial<Record<string, unknown>> = { ...kept };
    return {
      mode: modes[0],
      learnerName: typeof learnerName === 'string' ? learnerName : defaultSettings.learnerName,
      passing: typeof passing === 'string' ? passing : defaultSettings.passing,
    };
  } catch {
    return defaultSettings;
  }
}

export function keepSettings(storage: RecordStorage, { learnerName, passing }: Settings): void {
  try {
    storage.setItem(key, JSON.stringify({ learnerName, passing }));
  } catch {
    // They hold for this visit.
  }
}
