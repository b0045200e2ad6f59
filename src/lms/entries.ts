import { named, percent, statusFact, type Tone } from './facts.ts';
import type { Standard, Values } from './standards.ts';
import { durationWords, readSeconds, timeOfDay } from './time.ts';
import { words } from './words.ts';

/** One answer that the course reported. */
export interface Answer {
  /** From 1, in the order of the report. */
  readonly number: number;
  readonly id: string;
  /** What was asked, where the standard can say it. */
  readonly description: string | undefined;
  readonly response: string;
  readonly result: string;
  readonly tone: Tone;
  readonly latency: string | undefined;
  readonly time: string | undefined;
}

/** Every answer, oldest first. */
export function readAnswers(standard: Standard, values: Values): readonly Answer[] {
  const [responseName, timeName] =
    standard.id === '1.2' ? (['student_response', 'time'] as const) : (['learner_response', 'timestamp'] as const);
  return entries(values, 'interactions').map((fields, at) => {
    const seconds = readSeconds(fields.latency ?? '');
    return {
      number: at + 1,
      id: shortName(fields.id ?? ''),
      description: fields.description && plain(fields.description),
      response: spelled(fields[responseName] ?? ''),
      ...readResult(fields.result ?? ''),
      latency: seconds === undefined ? undefined : durationWords(seconds),
      time: readTime(fields[timeName]),
    };
  });
}

export interface Objective {
  readonly id: string;
  readonly description: string | undefined;
  readonly status: string;
  readonly tone: Tone;
  readonly score: string;
}

/** What the course reports about each objective; those of which it says nothing are listed too. */
export function readObjectives(standard: Standard, values: Values): readonly Objective[] {
  return entries(values, 'objectives').map((fields) => {
    const { value, tone } = statusFact('', '', objectiveStatus(standard, fields));
    const score = standard.id === '1.2' ? fields['score.raw'] : percent(fields['score.scaled'] ?? '');
    return {
      id: shortName(fields.id ?? ''),
      description: fields.description && plain(fields.description),
      status: value,
      tone,
      score: score ?? words.notSet,
    };
  });
}

/** In SCORM 2004 a result says more than completion; in 1.2 there is one word for both. */
function objectiveStatus({ id }: Standard, fields: Fields): string {
  if (id === '1.2') return fields.status ?? 'not attempted';
  const { success_status: success = 'unknown', completion_status: completion = 'unknown' } = fields;
  return success === 'unknown' ? completion : success;
}

export type Fields = Readonly<Record<string, string>>;

/** The entries of a collection in order of their index: `score.raw` of `cmi.objectives.3.score.raw`. */
export function entries(values: Values, collection: string): readonly Fields[] {
  const found: Record<string, string>[] = [];
  for (const [element, value] of Object.entries(values)) {
    const [, at, field] = new RegExp(`^cmi\\.${collection}\\.(\\d+)\\.(.+)$`).exec(element) ?? [];
    if (at === undefined || field === undefined) continue;
    found[Number(at)] ??= {};
    Object.assign(found[Number(at)] ?? {}, { [field]: value });
  }
  return Object.values(found);
}

function readResult(result: string): Pick<Answer, 'result' | 'tone'> {
  const isNumber = result !== '' && !Number.isNaN(Number(result));
  if (isNumber) return { result: words.partial(result), tone: undefined };
  const tone = result === 'correct' ? 'ok' : result === 'wrong' || result === 'incorrect' ? 'bad' : undefined;
  return { result: named(words.results, result), tone };
}

/** The last part of a name such as `urn:course:q:ops-q07`. */
function shortName(id: string): string {
  return id.split(':').at(-1) || id;
}

/** Without the language that SCORM 2004 puts before a text. */
function plain(text: string): string {
  return text.replace(/^\{lang=[^}]*\}/, '');
}

/** The marks of SCORM 2004 between items and inside pairs, as signs that people read. */
function spelled(response: string): string {
  const items = response.split('[,]').map(plain);
  return items.join(', ').replaceAll('[.]', ' → ').replaceAll('[:]', ' to ') || words.nothing;
}

/** 1.2 has a time of day, 2004 a moment. */
function readTime(text: string | undefined): string | undefined {
  if (!text?.includes('T')) return text?.replace(/\.\d+$/, '');
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? text : timeOfDay(moment);
}

/** How full the suspend data is. `share` goes beyond 1 where the course has set more than the standard lets it. */
export function readSuspendData({ elements, suspendDataLimit }: Standard, values: Values) {
  const { length } = values[elements.suspendData] ?? '';
  return { length, limit: suspendDataLimit, share: length / suspendDataLimit };
}
