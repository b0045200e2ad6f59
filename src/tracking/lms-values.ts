import type { Answer, LmsCalls } from './lms-calls.ts';
import type { TrackingError } from './tracking-error.ts';

/** What a standard's error codes ask of us. A code that stands nowhere is a failure that may pass: it is tried again. */
export interface LmsCodes {
  /** The element is unknown or optional and not offered: never send it again. */
  readonly notOffered: readonly string[];
  /** The LMS will not take this value, however often it is sent. */
  readonly refused: readonly string[];
  /** The LMS does not know of our session: its API was replaced, or it ended the session. */
  readonly notRunning: readonly string[];
  /** A get of a value that was never set. */
  readonly empty: readonly string[];
  /** Initialize: the session runs already. */
  readonly running: readonly string[];
  /** Initialize: it will never run again. */
  readonly over: readonly string[];
}

/** One element and what it is to hold. */
export interface Value {
  readonly element: string;
  readonly value: string;
  /** Sent where the LMS refuses `value`. */
  readonly fallback?: string;
  /** Without it nothing counts as saved. */
  readonly essential?: boolean;
}

export type Put =
  | { readonly kind: 'held' }
  | { readonly kind: 'not-offered' }
  /** `known`: it was refused before, and not sent again. */
  | { readonly kind: 'refused'; readonly error: TrackingError; readonly known: boolean }
  | { readonly kind: 'failed'; readonly error: TrackingError };

/** The LMS's values as far as we know them, so that only what changed is sent. */
export interface LmsValues {
  put(element: string, value: string): Put;
  /** Asks the LMS; empty on an error. */
  read(element: string): string;
  /**
   * Asks the LMS, once more where it fails. Undefined where it fails in a way that may pass: what stands there is not known.
   * Empty where its code says that there is no such value; that is believed.
   */
  known(element: string): string | undefined;
  /** Asks the LMS what became of a value that it took. Undefined where it does not tell. What it holds is not taken over. */
  look(element: string): string | undefined;
  /** What the LMS is known to hold, without asking. */
  held(element: string): string | undefined;
  /** The LMS lost it: send it again. */
  forget(element: string): void;
  /** Commits if something was sent since the last commit. Undefined when there was nothing to commit. */
  commit(): Answer | undefined;
  changed(): boolean;
  /** The LMS said that no session runs; nothing more is sent. */
  notRunning(): boolean;
}

export function createLmsValues(calls: LmsCalls, codes: LmsCodes): LmsValues {
  const held = new Map<string, string>();
  const refused = new Map<string, { value: string; error: TrackingError }>();
  const notOffered = new Set<string>();
  let changed = false;
  let stopped: Answer | undefined;

  function heed(answer: Answer): Answer {
    if (!answer.ok && codes.notRunning.includes(answer.code)) stopped = answer;
    return answer;
  }

  const isFinal = ({ ok, code }: Answer) =>
    ok || [codes.empty, codes.notOffered, codes.refused].some((some) => some.includes(code));

  function ask(element: string): Answer {
    const answer = stopped ?? heed(calls.get(element));
    if (answer.ok || codes.empty.includes(answer.code)) held.set(element, answer.value);
    return answer;
  }

  return {
    put(element, value) {
      if (notOffered.has(family(element))) return { kind: 'not-offered' };
      if (held.get(element) === value) return { kind: 'held' };
      const before = refused.get(element);
      if (before?.value === value) return { kind: 'refused', error: before.error, known: true };
      const answer = stopped ?? heed(calls.set(element, value));
      if (answer.ok) {
        held.set(element, value);
        changed = true;
        return { kind: 'held' };
      }
      if (codes.notOffered.includes(answer.code)) {
        notOffered.add(family(element));
        return { kind: 'not-offered' };
      }
      const error: TrackingError = { code: 'lms-refused-value', detail: answer.detail };
      if (!codes.refused.includes(answer.code)) return { kind: 'failed', error };
      refused.set(element, { value, error });
      return { kind: 'refused', error, known: false };
    },
    read: (element) => ask(element).value,
    known(element) {
      const first = ask(element);
      const answer = isFinal(first) ? first : ask(element);
      return isFinal(answer) ? answer.value : undefined;
    },
    look(element) {
      const answer = stopped ?? heed(calls.get(element));
      return isFinal(answer) ? answer.value : undefined;
    },
    held: (element) => held.get(element),
    forget: (element) => {
      held.delete(element);
    },
    commit() {
      if (!changed) return undefined;
      const answer = stopped ?? heed(calls.commit());
      if (answer.ok) changed = false;
      return answer;
    },
    changed: () => changed,
    notRunning: () => stopped !== undefined,
  };
}

/** What came of one save so far. */
export interface SaveReport {
  readonly errors: TrackingError[];
  /** False once something that counts was not taken. */
  complete: boolean;
}

/** Sends one value and notes what goes wrong. A refusal of what is not essential is told once and costs nothing more. */
export function send(
  values: LmsValues,
  { element, value, fallback, essential }: Value,
  report: SaveReport,
): Put['kind'] {
  const first = values.put(element, value);
  const put = first.kind === 'refused' && fallback !== undefined ? values.put(element, fallback) : first;
  if (put.kind === 'failed' || (essential && put.kind !== 'held')) report.complete = false;
  if (put.kind === 'failed' || (put.kind === 'refused' && (essential || !put.known))) note(put.error, report);
  if (put.kind === 'not-offered' && essential) note({ ...refusal, detail: `SetValue ${element}: not offered` }, report);
  return put.kind;
}

const refusal = { code: 'lms-refused-value' } as const;

/** Once each: while no session runs, every value fails with the same words. */
function note(error: TrackingError, { errors }: SaveReport): void {
  if (!errors.some(({ detail }) => detail === error.detail)) errors.push(error);
}

/** `cmi.interactions.3.weighting` and `cmi.interactions.4.weighting` are offered both or not at all. */
function family(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}
