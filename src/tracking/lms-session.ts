import type { ObjectiveReport } from '../domain/progress/success.ts';
import type { LmsApi, LmsCalls } from './lms-calls.ts';
import { createInteractionEntries, type InteractionFormat, type SentInteractions } from './lms-interactions.ts';
import { createObjectiveEntries } from './lms-objectives.ts';
import { createLmsValues, type LmsCodes, type LmsValues, type SaveReport, send, type Value } from './lms-values.ts';
import type { Launch, SaveOutcome, Tracker, TrackerRecord } from './tracker.ts';
import type { TrackingError } from './tracking-error.ts';

/** One edition of SCORM: its words, its elements, its limits. What an adapter is made of. */
export interface LmsStandard {
  readonly findApi: (window: object) => LmsApi | undefined;
  readonly codes: LmsCodes;
  /** Characters of cmi.suspend_data that every LMS keeps. */
  readonly suspendDataLimit: number;
  readonly readLaunch: (read: (element: string) => string) => Omit<Launch, 'connected' | 'suspendDataLimit'>;
  /** Set at launch, so that a window that is killed can be resumed. `held`: what the LMS holds, where it is known. */
  readonly openingValues: (held: LmsValues['held']) => readonly Value[];
  /** In the order in which they are to be set; without suspend data, objectives and session time. */
  readonly recordValues: (record: TrackerRecord, held: LmsValues['held']) => readonly Value[];
  readonly objective: (report: ObjectiveReport) => { readonly id: string; readonly fields: readonly Value[] };
  readonly interactions: InteractionFormat;
  readonly sessionTime: (seconds: number) => Value;
}

export const suspendData = 'cmi.suspend_data';

export type SaveArguments = [...Parameters<Tracker['save']>, isLast: boolean];

export interface Session {
  readonly api: LmsApi;
  readonly calls: LmsCalls;
  readonly values: LmsValues;
  readonly objectives: ReturnType<typeof createObjectiveEntries>;
  readonly interactions: ReturnType<typeof createInteractionEntries>;
  readonly sent: SentInteractions;
  /** Suspend data that the LMS gave at launch, or said last that it keeps. */
  committed: string;
  /** Suspend data was sent, and the LMS has not given it back yet. */
  isUnverified: boolean;
  /** Whose session it is, and what it holds, was read. */
  isKnown: boolean;
  /** Results that were sent, and that the LMS has not shown yet. */
  readonly unverified: Set<string>;
  /** How often the LMS took an element and did not keep it. */
  readonly losses: Map<string, number>;
}

/** `before`: the session that was lost. What it has begun is gone on with where the API is still the same. */
export function openSession(standard: LmsStandard, api: LmsApi, calls: LmsCalls, before: Session | undefined): Session {
  const isSame = before?.api.object === api.object;
  const sent: SentInteractions = {
    places: isSame ? before.sent.places : new Map(),
    kept: before?.sent.kept ?? new Set(),
  };
  const values = createLmsValues(calls, standard.codes);
  return {
    api,
    calls,
    values,
    objectives: createObjectiveEntries(values, standard.objective),
    interactions: createInteractionEntries(values, standard.interactions, sent),
    sent,
    committed: '',
    isUnverified: false,
    isKnown: false,
    unverified: new Set(),
    losses: new Map(),
  };
}

/** What the course can do without, where an LMS fails to tell it. */
const dispensable = /\.(entry|\w*name|language|\w*location|raw|scaled)$/;

/**
 * The launch, and the first element that the LMS failed to tell, if any. Whoever took a failure for "nothing there" would
 * write over what a learner has, or mix up two learners.
 */
export function readLaunch(
  standard: LmsStandard,
  { values }: Session,
): { launch: Launch; unknown: string | undefined } {
  let unknown: string | undefined;
  const facts = standard.readLaunch((element) => {
    const value = values.known(element);
    if (value === undefined && !dispensable.test(element)) unknown ??= element;
    return value ?? '';
  });
  return { launch: { ...facts, connected: true, suspendDataLimit: standard.suspendDataLimit }, unknown };
}

/** The LMS's words where it refuses. Tried twice, since some LMSs fail the first call. */
export function initialize(calls: LmsCalls, codes: LmsCodes): string | undefined {
  let answer = calls.initialize();
  const done = () => answer.ok || codes.running.includes(answer.code);
  if (!done() && !codes.over.includes(answer.code)) answer = calls.initialize();
  return done() ? undefined : answer.detail;
}

export function saveOnce(
  standard: LmsStandard,
  session: Session,
  [record, answers, isLast]: SaveArguments,
): SaveOutcome {
  const { values, objectives, interactions } = session;
  const report: SaveReport = { errors: [], complete: true };
  const taken = interactions.send(answers, report);
  objectives.send(record.objectives, report);
  for (const value of standard.recordValues(record, values.held)) {
    const isNew = values.held(value.element) !== value.value;
    if (send(values, value, report) === 'held' && isNew && value.essential) session.unverified.add(value.element);
  }
  const entries = interactions.entries(answers[taken]);
  const isOther = taken < answers.length || entries !== undefined;
  const facts = (isOther ? record.suspendDataAfter?.(taken, entries) : undefined) ?? record.suspendData;
  sendSuspendData(standard, session, facts, report);
  // Suspend data of before counts fewer entries: what is there beyond would be taken for half told.
  const isMiscounted = entries !== undefined && session.committed !== '' && values.held(suspendData) !== facts;
  if (isLast || values.changed()) send(values, standard.sessionTime(record.sessionSeconds), report);

  const commit = values.commit();
  if (commit && !commit.ok) {
    const errors: TrackingError[] = [...report.errors, { code: 'lms-did-not-save', detail: commit.detail }];
    return { saved: false, errors, takenInteractions: 0 };
  }
  session.committed = values.held(suspendData) ?? session.committed;
  const keepsNothing = session.isUnverified && giveBack(session, facts, report) === 'nothing';
  if (!keepsNothing) verifyResults(session, report);
  if (keepsNothing || isMiscounted) return { saved: false, errors: report.errors, takenInteractions: 0 };
  interactions.committed(answers.slice(0, taken));
  return { saved: report.complete, errors: report.errors, takenInteractions: taken };
}

/** What is too long is not sent at all: a part of it would be worth nothing. */
function sendSuspendData(standard: LmsStandard, session: Session, value: string, report: SaveReport): void {
  const { suspendDataLimit: limit } = standard;
  if (value.length > limit) {
    const detail = `${suspendData} has ${value.length} characters, the limit is ${limit}`;
    report.errors.push({ code: 'lms-refused-value', detail });
    report.complete = false;
    return;
  }
  const isNew = session.values.held(suspendData) !== value;
  const kind = send(session.values, { element: suspendData, value, essential: true }, report);
  if (isNew && kind === 'held') session.isUnverified = true;
}

/**
 * Reads suspend data back: some LMSs say yes and cut it or keep nothing. Where not even a part of it comes back, the answers
 * are not there either.
 */
function giveBack(session: Session, sent: string, report: SaveReport): 'all' | 'part' | 'nothing' {
  const kept = session.values.read(suspendData);
  session.isUnverified = false;
  if (kept === sent) return 'all';
  const detail = `${suspendData}: sent ${sent.length} characters, the LMS gave back ${kept.length}`;
  report.errors.push({ code: 'lms-lost-data', detail });
  report.complete = false;
  session.values.forget(suspendData);
  return kept !== '' && sent.startsWith(kept) ? 'part' : 'nothing';
}

/** After so often it is not sent again: this LMS keeps no such result, and the learner need not wait for it. */
const mostLosses = 3;
/** A status that stands for "nothing was told". An LMS may judge otherwise than we do, by its own mastery score. */
const untold = ['', 'unknown', 'not attempted', 'incomplete', 'browsed'];

/**
 * Reads a score or status back that was sent anew: some LMSs keep suspend data and drop these. At most three calls in the few
 * saves in which a result changes. What was dropped is sent again with the next save.
 */
function verifyResults({ values, unverified, losses }: Session, report: SaveReport): void {
  for (const element of unverified) {
    unverified.delete(element);
    const sent = values.held(element) ?? '';
    const kept = sent === 'incomplete' ? sent : values.look(element);
    if (kept === undefined || !isDropped(sent, kept)) continue;
    report.errors.push({ code: 'lms-lost-data', detail: `${element}: sent ${sent}, the LMS gave back ${kept}` });
    const count = (losses.get(element) ?? 0) + 1;
    losses.set(element, count);
    if (count >= mostLosses) continue;
    report.complete = false;
    values.forget(element);
  }
}

/** A score may come back rounded, or as the LMS writes numbers. */
function isDropped(sent: string, kept: string): boolean {
  if (kept === sent) return false;
  if (!/^[\d.]+$/.test(sent)) return untold.includes(kept);
  return kept === '' || !(Math.abs(Number(kept) - Number(sent)) <= (Number(sent) > 1 ? 1 : 0.01));
}
