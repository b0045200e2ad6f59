import type { ObjectiveReport } from '../domain/progress/success.ts';
import { type EntryIds, readEntryIds } from './lms-entry-ids.ts';
import { type LmsValues, type SaveReport, send, type Value } from './lms-values.ts';

/** The LMS's collection of objectives. */
export interface ObjectiveEntries {
  send(objectives: readonly ObjectiveReport[], report: SaveReport): void;
}

/**
 * Objectives by id: an LMS may have put some there from the manifest, at places of its own choice, and an id may stand there
 * once only (SCORM 2004 RTE 4.2.17). So ids are looked up before any is appended. `encode` gives the fields but the id.
 */
export function createObjectiveEntries(
  values: LmsValues,
  encode: (objective: ObjectiveReport) => { readonly id: string; readonly fields: readonly Value[] },
): ObjectiveEntries {
  let entries: EntryIds | undefined;

  function place(id: string, report: SaveReport): number | 'skip' | 'stop' | 'unknown' {
    for (const isLast of [false, true]) {
      entries ??= readEntryIds(values, 'cmi.objectives');
      if (!entries) return 'unknown';
      const found = entries.ids.get(id)?.at(-1);
      if (found !== undefined) return found;
      const index = entries.count;
      const kind = send(values, { element: `cmi.objectives.${index}.id`, value: id }, report);
      if (kind === 'held') {
        entries.ids.set(id, [index]);
        entries.count++;
        return index;
      }
      if (kind !== 'refused') return 'stop';
      if (!isLast) entries = undefined;
    }
    return 'skip';
  }

  return {
    send(objectives, report) {
      for (const objective of objectives) {
        const { id, fields } = encode(objective);
        const index = place(id, report);
        if (index === 'unknown') report.complete = false;
        if (index === 'stop' || index === 'unknown') return;
        if (index === 'skip') continue;
        for (const field of fields) {
          send(values, { ...field, element: `cmi.objectives.${index}.${field.element}` }, report);
        }
      }
    },
  };
}
