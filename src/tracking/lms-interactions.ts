import type { Interaction } from '../domain/progress/interaction.ts';
import { type EntryIds, readCount, readEntryIds } from './lms-entry-ids.ts';
import { type LmsValues, type SaveReport, send, type Value } from './lms-values.ts';
import type { Outgoing } from './tracker.ts';

export interface InteractionFormat {
  /** Elements below the entry, in the order in which they must be set: id, type, the rest. */
  readonly encode: (interaction: Interaction) => readonly Value[];
  /**
   * The LMS tells what stands in an entry: the element that says when it was given, and what it says of this submission. So
   * one that an earlier session has left there is found, and where no more can be appended, an earlier one of the question.
   * Undefined where entries cannot be read.
   */
  readonly given?: ((interaction: Interaction) => Value) | undefined;
}

export interface InteractionEntries {
  /** Sends in order, and stops where the LMS fails. Returns how many need not be sent again, once they are committed. */
  send(interactions: readonly Outgoing[], report: SaveReport): number;
  /**
   * How many entries stand there whole; `open`: the submission that comes next, and may have been begun. Undefined where
   * entries can be read, or the LMS does not tell how many there are.
   */
  entries(open: Outgoing | undefined): number | undefined;
  /** The LMS keeps these. */
  committed(interactions: readonly Interaction[]): void;
  /** Where submissions stand that are not committed yet. */
  readonly places: ReadonlyMap<string, number>;
  /** Nobody else has written since an earlier session of this launch: what is sent again goes to the same entries. */
  adopt(places: ReadonlyMap<string, number>): void;
}

/** The least number of interactions that SCORM 2004 promises to keep (RTE 4.2.9); some LMSs stop or fail beyond it. */
const mostInteractions = 250;

/** What became of the submissions of a launch, over every session of it. */
export interface SentInteractions {
  /** Where those stand that are not committed yet: sent again, they go to the same entry. */
  readonly places: Map<string, number>;
  /** Those that the LMS keeps: sent again, since whoever sends them did not hear of it yet, they are passed over. */
  readonly kept: Set<string>;
}

/** One entry a submission, appended at `_count`, since SCORM 1.2 cannot tell what stands there. */
export function createInteractionEntries(
  values: LmsValues,
  format: InteractionFormat,
  { places, kept }: SentInteractions,
): InteractionEntries {
  let written = 0;
  let next: number | undefined;
  /** How many stood there before this session, once it was read. */
  let before: number | undefined;
  /** Where an earlier session of this launch has begun some. */
  const left = new Map<string, number>();
  /** What stood there before this session, by id, once it was read. */
  let standing: EntryIds | undefined;

  function standingNow(): number | undefined {
    before ??= readCount(values, 'cmi.interactions');
    const known = next ?? before;
    return known === undefined ? undefined : Math.max(written, known);
  }

  function append(): number | 'full' | 'unknown' {
    const count = next ?? readCount(values, 'cmi.interactions');
    if (count === undefined) return 'unknown';
    before ??= count;
    next = Math.max(written, count);
    return next < mostInteractions ? next : 'full';
  }

  /** The entry of this very submission, begun in a session that did not live to know of it; undefined where there is none. */
  function begun(id: string, interaction: Interaction): number | 'unknown' | undefined {
    if (!format.given) return undefined;
    standing ??= readEntryIds(values, 'cmi.interactions');
    if (!standing) return 'unknown';
    const { element, value } = format.given(interaction);
    for (const index of standing.ids.get(id) ?? []) {
      const given = values.known(`cmi.interactions.${index}.${element}`);
      if (given === undefined) return 'unknown';
      if (given === value || given === '') return index;
    }
    return undefined;
  }

  /** Where an earlier session may have left it half told; only where something stands that was there before us. */
  function leftAt(interaction: Outgoing): number | undefined {
    const entry = left.get(keyOf(interaction)) ?? interaction.entry;
    if (format.given || entry === undefined) return undefined;
    before ??= readCount(values, 'cmi.interactions');
    return before !== undefined && entry < before ? entry : undefined;
  }

  /** The place of a new entry, or, where there is no room for one, of an earlier entry of the same question. */
  function place(id: string, interaction: Interaction, isSecondTry: boolean): number | 'full' | 'unknown' {
    if (isSecondTry) next = undefined;
    const known = begun(id, interaction) ?? append();
    if (known !== 'full' || !format.given) return known;
    const entries = readEntryIds(values, 'cmi.interactions');
    return entries ? (entries.ids.get(id)?.at(-1) ?? 'full') : 'unknown';
  }

  /** Sets the id where the LMS takes it. `nowhere`: it never will, so there is no use in sending it again. */
  function open(interaction: Outgoing, id: string, report: SaveReport): number | 'nowhere' | 'failed' {
    const key = keyOf(interaction);
    const refusals: SaveReport = { errors: [], complete: true };
    for (const isSecondTry of [false, true]) {
      const begun = isSecondTry ? undefined : (places.get(key) ?? leftAt(interaction));
      const index = begun ?? place(id, interaction, isSecondTry);
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

  function write(interaction: Outgoing, report: SaveReport): boolean {
    if (kept.has(keyOf(interaction))) return true;
    const [id, ...fields] = encode(interaction, report);
    if (!id) return true;
    const index = open(interaction, id.value, report);
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
      for (const [key, index] of earlier) left.set(key, index);
    },
    entries(open) {
      if (format.given) return undefined;
      return (open && (places.get(keyOf(open)) ?? leftAt(open))) ?? standingNow();
    },
    send(interactions, report) {
      const failed = interactions.findIndex((interaction) => !write(interaction, report));
      if (failed >= 0) report.complete = false;
      return failed < 0 ? interactions.length : failed;
    },
    committed(interactions) {
      for (const key of interactions.map(keyOf)) {
        places.delete(key);
        kept.add(key);
      }
    },
  };
}

/** One submission. Its time would not do: a clock may be set back. */
function keyOf({ submission, id, timestamp }: Interaction): string {
  return submission ?? `${id}@${timestamp}`;
}
