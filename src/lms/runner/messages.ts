import type { Answered } from '../call-log.ts';
import type { Faults } from '../faults.ts';
import type { Action, StandardId, Values } from '../standards.ts';

/** Everything that a launch needs, from the page that keeps the records to the runner on the package's own origin. */
export interface LaunchMessage {
  readonly kind: 'launch';
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly standard: StandardId;
  readonly values: Values;
  /** The time of earlier sessions. */
  readonly totalTime: string;
  /** The file that is opened and what is told to it: `start/index.html?a=b`, escaped. */
  readonly address: string;
  readonly faults: Faults;
  /** Another package ran on this origin: what it kept in the browser goes first. */
  readonly clears: boolean;
}

export type ToRunner =
  | LaunchMessage
  | { readonly kind: 'faults'; readonly faults: Faults }
  | { readonly kind: 'close' };

/** What the course did since the last message, and what the LMS holds now. */
export interface NewsMessage {
  readonly kind: 'news';
  readonly calls: readonly Answered[];
  readonly values: Values;
  /** Values set since the last save. */
  readonly uncommitted: number;
  readonly isOver: boolean;
}

export type FromRunner =
  /** The runner listens. */
  | { readonly kind: 'ready' }
  /** This browser keeps no files or no worker for the package's origin. */
  | { readonly kind: 'failed' }
  | NewsMessage
  | { readonly kind: 'saved'; readonly values: Values }
  /** The course is out of its frame and has said what it had to say. */
  | { readonly kind: 'closed' };

/** Bounds of what a package may have written down: far above any standard's, far below what fills a browser. */
export const bounds = { elements: 50_000, name: 255, value: 70_000, all: 1_500_000, calls: 5000 };

/** A message as the runner's window sent it, of which the package is the author; undefined where it is out of shape or bounds. */
export function readFromRunner(data: unknown): FromRunner | undefined {
  if (!isObject(data)) return undefined;
  const { kind } = data;
  if (kind === 'ready' || kind === 'failed' || kind === 'closed') return { kind };
  if (kind !== 'saved' && kind !== 'news') return undefined;
  const values = readValues(data.values);
  if (!values) return undefined;
  if (kind === 'saved') return { kind, values };
  const { calls, uncommitted, isOver } = data;
  if (!Array.isArray(calls) || calls.length > bounds.calls || typeof isOver !== 'boolean') return undefined;
  if (typeof uncommitted !== 'number' || !Number.isSafeInteger(uncommitted) || uncommitted < 0) return undefined;
  const read = calls.map(readCall);
  return read.includes(undefined)
    ? undefined
    : { kind, values, uncommitted, isOver, calls: read.filter((call) => call !== undefined) };
}

function readValues(data: unknown): Values | undefined {
  if (!isObject(data)) return undefined;
  const entries = Object.entries(data);
  if (entries.length > bounds.elements) return undefined;
  let all = 0;
  for (const [name, value] of entries) {
    if (name.length > bounds.name || !/^[\w.]+$/.test(name)) return undefined;
    if (typeof value !== 'string' || value.length > bounds.value) return undefined;
    all += name.length + value.length;
  }
  return all > bounds.all ? undefined : (Object.fromEntries(entries) as Values);
}

const actions: readonly Action[] = ['initialize', 'terminate', 'get', 'set', 'commit'];

function readCall(data: unknown): Answered | undefined {
  if (!isObject(data)) return undefined;
  const action = actions.find((name) => name === data.action);
  const element = readText(data.element, bounds.name);
  const value = readText(data.value, bounds.value);
  const [result, code, diagnostic] = [data.result, data.code, data.diagnostic].map((text) =>
    typeof text === 'string' ? text.slice(0, bounds.value) : undefined,
  );
  if (!action || result === undefined || code === undefined || diagnostic === undefined) return undefined;
  return { action, element, value, result, code: code.slice(0, 10), diagnostic: diagnostic.slice(0, 1000) };
}

const readText = (data: unknown, most: number) => (typeof data === 'string' ? data.slice(0, most) : undefined);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
