import type { Interaction } from '../domain/progress/interaction.ts';
import type { ObjectiveReport } from '../domain/progress/success.ts';
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
      const found = entries.ids.get(id);
      if (found !== undefined) return found;
      const index = entries.count;
      const kind = send(values, { element: `cmi.objectives.${index}.id`, value: id }, report);
      if (kind === 'held') {
        entries.ids.set(id, index);
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

export interface InteractionFormat {
  /** Elements below the entry, in the order in which they must be set: id, type, the rest. */
  readonly encode: (interaction: Interaction) => readonly Value[];
  /** Where no more can be appended, an earlier entry of the same question is found by its id and written anew. */
  readonly readable: boolean;
}

export interface InteractionEntries {
  /** Sends in order, and stops where the LMS fails. Returns how many need not be sent again, once they are committed. */
  send(interactions: readonly Interaction[], report: SaveReport): number;
  /** The LMS keeps these. */
  committed(interactions: readonly Interaction[]): void;
  /** Where submissions stand that are not committed yet. */
  readonly places: ReadonlyMap<string, number>;
  /** A new session of the LMS holds what an earlier one was given: what is sent again goes to the same entries. */
  adopt(places: ReadonlyMap<string, number>): void;
}

/** The least number of interactions that SCORM 2004 promises to keep (RTE 4.2.9); some LMSs stop or fail beyond it. */
const mostInteractions = 250;

/** One entry a submission, appended at `_count`, since SCORM 1.2 cannot tell what stands there. */
export function createInteractionEntries(values: LmsValues, format: InteractionFormat): InteractionEntries {
  /** Where submissions stand that are not committed yet: sent again, they go to the same entry. */
  const places = new Map<string, number>();
  let written = 0;
  let next: number | undefined;

  function append(): number | 'full' | 'unknown' {
    const count = next ?? readCount(values, 'cmi.interactions');
    if (count === undefined) return 'unknown';
    next = Math.max(written, count);
    return next < mostInteractions ? next : 'full';
  }

  /** The place of a new entry, or, where there is no room for one, of an earlier entry of the same question. */
  function place(id: string, isSecondTry: boolean): number | 'full' | 'unknown' {
    if (isSecondTry) next = undefined;
    const index = append();
    if (index !== 'full' || !format.readable) return index;
    const entries = readEntryIds(values, 'cmi.interactions');
    return entries ? (entries.ids.get(id) ?? 'full') : 'unknown';
  }

  /** Sets the id where the LMS takes it. `nowhere`: it never will, so there is no use in sending it again. */
  function open(key: string, id: string, report: SaveReport): number | 'nowhere' | 'failed' {
    const refusals: SaveReport = { errors: [], complete: true };
    for (const isSecondTry of [false, true]) {
      const index = (isSecondTry ? undefined : places.get(key)) ?? place(id, isSecondTry);
      if (index === 'unknown') {
        report.errors.push({
          code: 'lms-did-not-save',
          detail: 'GetValue cmi.interactions: the LMS does not tell its entries',
        });
        return 'failed';
      }
      if (index === 'full') break;
      const kind = send(values, { element: `cmi.interactions.${index}.id`, value: id }, refusals);
      if (kind === 'refused') continue;
      if (kind === 'failed') report.errors.push(...refusals.errors.splice(0));
      if (kind !== 'held') return kind === 'failed' ? 'failed' : 'nowhere';
      places.set(key, index);
      written = Math.max(written, index + 1);
      if (next !== undefined) next = Math.max(next, written);
      return index;
    }
    report.errors.push(...refusals.errors);
    return 'nowhere';
  }

  function write(interaction: Interaction, report: SaveReport): boolean {
    const [id, ...fields] = encode(interaction, report);
    if (!id) return true;
    const index = open(keyOf(interaction), id.value, report);
    if (typeof index === 'string') return index === 'nowhere';
    return fields.every((field) => {
      const element = `cmi.interactions.${index}.${field.element}`;
      return send(values, { ...field, element }, report) !== 'failed';
    });
  }

  function encode(interaction: Interaction, report: SaveReport): readonly Value[] {
    try {
      return format.encode(interaction);
    } catch {
      // An old or damaged entry of the device's journal: it can never be told, and must not stop the others.
      report.errors.push({ code: 'lms-refused-value', detail: `The answer to ${interaction.id} cannot be read` });
      return [];
    }
  }

  return {
    places,
    adopt(earlier) {
      for (const [key, index] of earlier) places.set(key, index);
    },
    send(interactions, report) {
      const failed = interactions.findIndex((interaction) => !write(interaction, report));
      if (failed >= 0) report.complete = false;
      return failed < 0 ? interactions.length : failed;
    },
    committed(interactions) {
      for (const interaction of interactions) places.delete(keyOf(interaction));
    },
  };
}

/** One submission. Its time would not do: a clock may be set back. */
function keyOf({ submission, id, timestamp }: Interaction): string {
  return submission ?? `${id}@${timestamp}`;
}

interface EntryIds {
  readonly ids: Map<string, number>;
  count: number;
}

/** Of entries with the same id the last one counts. Undefined where the LMS fails to tell. */
function readEntryIds(values: LmsValues, collection: string): EntryIds | undefined {
  const count = readCount(values, collection);
  if (count === undefined) return undefined;
  const ids = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const id = values.known(`${collection}.${index}.id`);
    if (id === undefined) return undefined;
    if (id !== '') ids.set(id, index);
  }
  return { ids, count };
}

/** Undefined where the LMS fails to tell: an entry that is written on a guess may destroy another. */
function readCount(values: LmsValues, collection: string): number | undefined {
  const count = values.known(`${collection}._count`);
  if (count === undefined) return undefined;
  return /^\d{1,6}$/.test(count) ? Number(count) : 0;
}
