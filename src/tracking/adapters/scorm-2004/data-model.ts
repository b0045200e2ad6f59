import type { ObjectiveReport } from '../../../domain/progress/success.ts';
import { duration } from '../../duration.ts';
import { cut } from '../../interaction-text.ts';
import { spokenName } from '../../learner-name.ts';
import type { LmsCodes, Value } from '../../lms-values.ts';
import { isAbove, readDecimal, shareOf } from '../../number-format.ts';
import type { Launch, TrackerRecord } from '../../tracker.ts';

/** SCORM 2004 RTE 4.2.23, 3rd and 4th edition. */
export const suspendDataLimit = 64_000;

/** SCORM 2004 RTE 3.1.7. 101, 391 and what stands nowhere may pass. */
export const codes: LmsCodes = {
  notOffered: ['401', '402'],
  refused: ['201', '301', '351', '404', '405', '406', '407', '408'],
  notRunning: ['112', '113', '122', '123', '132', '133', '142', '143'],
  empty: ['403'],
  running: ['103'],
  over: ['104'],
};

const completionStatus = 'cmi.completion_status';
const successStatus = 'cmi.success_status';
const scaledScore = 'cmi.score.scaled';

type Read = (element: string) => string;
type Held = (element: string) => string | undefined;

export function readLaunch(read: Read): Omit<Launch, 'connected' | 'suspendDataLimit'> {
  // Read before anything is written, as conformance reports expect. Whether to resume is told by the suspend data: some
  // LMSs say `ab-initio` whatever came before.
  read('cmi.entry');
  const mode = read('cmi.mode');
  const credit = read('cmi.credit') !== 'no-credit';
  const success = read(successStatus);
  if (success === 'passed') read(scaledScore);
  read(completionStatus);
  const isReview = mode === 'review' || (success === 'passed' && !credit);
  const mastery = readDecimal(read('cmi.scaled_passing_score'));
  return {
    mode: isReview ? 'review' : mode === 'browse' ? 'browse' : 'normal',
    credit,
    learnerId: read('cmi.learner_id') || undefined,
    learnerName: spokenName(read('cmi.learner_name').replace(/^\{lang=[^}]*\}/, '')),
    language: read('cmi.learner_preference.language') || undefined,
    // From -1 to 1 in this standard; every score of ours reaches what lies below 0.
    mastery: mastery === undefined || mastery > 1 ? undefined : Math.max(0, mastery),
    location: read('cmi.location') || undefined,
    suspendData: read('cmi.suspend_data') || undefined,
  };
}

/** `suspend` always: any other exit ends the attempt, and its suspend data is gone (RTE 4.2.8). */
export function openingValues(held: Held): readonly Value[] {
  return [...rankedValues(completionStatus, 'incomplete', held), exit];
}

/** The score comes before the status, since some LMSs drop it once the status is final. */
export function recordValues(record: TrackerRecord, held: Held): readonly Value[] {
  const { score, success, completion, location, progressMeasure } = record;
  // Passed before, or in the LMS's own judgement.
  const isLower =
    held(successStatus) === 'passed' && success !== 'passed' && !isAbove(score ?? 0, held(scaledScore), 1);
  return [
    ...(score === undefined || isLower ? [] : scoreValues(score)),
    ...(progressMeasure === undefined
      ? []
      : [{ element: 'cmi.progress_measure', value: shareOf(progressMeasure, 1, 4) }]),
    ...rankedValues(completionStatus, completion, held),
    ...(success === 'unknown' ? [] : rankedValues(successStatus, success, held)),
    ...(location === '' || location.length > 1000 ? [] : [{ element: 'cmi.location', value: location }]),
    exit,
  ];
}

const exit: Value = { element: 'cmi.exit', value: 'suspend' };

/** LMSs report `scaled`; `raw` is for those that show it, within its bounds. */
function scoreValues(score: number): readonly Value[] {
  return [
    { element: 'cmi.score.min', value: '0' },
    { element: 'cmi.score.max', value: '100' },
    { element: 'cmi.score.raw', value: shareOf(score, 100, 2) },
    { element: scaledScore, value: shareOf(score, 1, 4), fallback: shareOf(score, 1, 2), essential: true },
  ];
}

/** Neither status ever goes back, whatever a later attempt brings. */
const ranks: Readonly<Record<string, number>> = { incomplete: 1, completed: 2, failed: 1, passed: 2 };

function rankedValues(element: string, status: string, held: Held): readonly Value[] {
  const isHigher = (ranks[status] ?? 0) >= (ranks[held(element) ?? ''] ?? 0);
  return isHigher ? [{ element, value: status, essential: true }] : [];
}

/** The id as the manifest has it, so that objectives which the LMS took from there are found. */
export function objective({ id, description, score, success, completion, mayGoBack }: ObjectiveReport) {
  return {
    id: longIdentifier(id),
    fields: [
      { element: 'description', value: cut(description.replace(/^\{+/, ''), 250) },
      ...(score === undefined ? [] : [{ element: 'score.scaled', value: shareOf(score, 1, 4) }]),
      { element: 'completion_status', value: completion },
      ...(success === 'unknown' && !mayGoBack ? [] : [{ element: 'success_status', value: success }]),
    ],
  };
}

export function sessionTime(seconds: number): Value {
  return { element: 'cmi.session_time', value: duration(seconds) };
}

/** time (second,10,0): a zone is lawful only after fractions of a second, and some LMSs take at most two digits of these. */
export function time(date: Date): string {
  return `${date.toISOString().slice(0, 19)}.00Z`;
}

/** A URI without blanks, at most 4000 characters. */
export function longIdentifier(id: string): string {
  return id.replace(/[^A-Za-z0-9_.:-]/g, '_').slice(0, 4000);
}

/** At most 250 characters; some LMSs take letters, digits and underscore only. Ids of ours hold no underscore. */
export function shortIdentifier(id: string): string {
  return id.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 250);
}
