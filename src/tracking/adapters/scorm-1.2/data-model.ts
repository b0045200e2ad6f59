import type { ObjectiveReport } from '../../../domain/progress/success.ts';
import { spokenName } from '../../learner-name.ts';
import type { LmsCodes, Value } from '../../lms-values.ts';
import { clockParts, isAbove, readDecimal, shareOf } from '../../number-format.ts';
import type { Launch, TrackerRecord } from '../../tracker.ts';

/** SCORM 1.2 RTE 3.4.4: CMIString4096. */
export const suspendDataLimit = 4096;

/** SCORM 1.2 RTE 3.3.3. 101 stands for everything that may pass. */
export const codes: LmsCodes = {
  notOffered: ['401'],
  refused: ['201', '202', '203', '402', '403', '404', '405'],
  notRunning: ['301'],
  empty: [],
  running: [],
  over: [],
};

const lessonStatus = 'cmi.core.lesson_status';
const rawScore = 'cmi.core.score.raw';

type Read = (element: string) => string;
type Held = (element: string) => string | undefined;

export function readLaunch(read: Read): Omit<Launch, 'connected' | 'suspendDataLimit'> {
  // Read before anything is written, as conformance reports expect. Whether to resume is told by the suspend data: some
  // LMSs say `ab-initio` whatever came before.
  read('cmi.core.entry');
  const mode = read('cmi.core.lesson_mode');
  const credit = read('cmi.core.credit') !== 'no-credit';
  const status = read(lessonStatus);
  if (status === 'passed') read(rawScore);
  const isReview = mode === 'review' || (status === 'passed' && !credit);
  const mastery = readDecimal(read('cmi.student_data.mastery_score'));
  return {
    mode: isReview ? 'review' : mode === 'browse' ? 'browse' : 'normal',
    credit,
    learnerId: read('cmi.core.student_id') || undefined,
    learnerName: spokenName(read('cmi.core.student_name')),
    language: read('cmi.student_preference.language') || undefined,
    mastery: mastery === undefined || mastery < 0 || mastery > 100 ? undefined : mastery / 100,
    location: read('cmi.core.lesson_location') || undefined,
    suspendData: read('cmi.suspend_data') || undefined,
  };
}

/** `suspend` always: with any other exit the next launch may start anew. An untouched status may become `completed`. */
export function openingValues(held: Held): readonly Value[] {
  return [...statusValues('incomplete', held), exit];
}

/**
 * The score comes before the status, since some LMSs drop it once the status is final; and only with a result, since the LMS
 * makes `failed` of a raw score below the mastery score whenever the session ends (RTE 3.4.4, lesson_status).
 */
export function recordValues(record: TrackerRecord, held: Held): readonly Value[] {
  const { score, success, completion, location } = record;
  const status = success === 'unknown' ? completion : success;
  // Passed before, or in the LMS's own judgement.
  const isLower = held(lessonStatus) === 'passed' && status !== 'passed' && !isAbove(score ?? 0, held(rawScore), 100);
  return [
    ...(score === undefined || isLower ? [] : scoreValues(score)),
    ...statusValues(status, held),
    ...(location === '' || location.length > 255 ? [] : [{ element: 'cmi.core.lesson_location', value: location }]),
    exit,
  ];
}

const exit: Value = { element: 'cmi.core.exit', value: 'suspend' };

function scoreValues(score: number): readonly Value[] {
  return [
    { element: 'cmi.core.score.min', value: '0' },
    { element: 'cmi.core.score.max', value: '100' },
    { element: rawScore, value: shareOf(score, 100, 2), fallback: shareOf(score, 100, 0), essential: true },
  ];
}

/**
 * One field for two facts: a result beats completion, and nothing ever goes back. `completed` is told where no result is
 * told, so an earlier `failed` is of a time when the package still reported results: it gives way.
 */
const ranks: Readonly<Record<string, number>> = { incomplete: 1, completed: 2, failed: 3, passed: 4 };

function statusValues(status: string, held: Held): readonly Value[] {
  const before = held(lessonStatus) ?? '';
  const isHigher = (ranks[status] ?? 0) >= (ranks[before] ?? 0) || (status === 'completed' && before === 'failed');
  return isHigher ? [{ element: lessonStatus, value: status, essential: true }] : [];
}

export function objective({ id, score, success, completion }: ObjectiveReport) {
  return {
    id: identifier(id),
    fields: [
      ...(score === undefined ? [] : [{ element: 'score.raw', value: shareOf(score, 100, 2) }]),
      { element: 'status', value: success === 'unknown' ? completion : success },
    ],
  };
}

export function sessionTime(seconds: number): Value {
  return { element: 'cmi.core.session_time', value: timespan(seconds) };
}

/** CMITimespan: hours of two to four digits. */
export function timespan(seconds: number): string {
  const parts = clockParts(Math.min(seconds, 9999 * 3600));
  return [two(parts.hours), two(parts.minutes), parts.seconds.toFixed(2).padStart(5, '0')].join(':');
}

/** CMITime: the time of day at the learner's place. */
export function timeOfDay(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

/** CMIIdentifier: letters, digits, hyphen and underscore, at most 255. */
export function identifier(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 255);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
