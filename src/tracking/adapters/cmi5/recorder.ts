import type { Interaction } from '../../../domain/progress/interaction.ts';
import type { SaveOutcome, TrackerRecord } from '../../tracker.ts';
import type { TrackingError } from '../../tracking-error.ts';
import { answeredStatement } from './answered.ts';
import type { Connection } from './connect.ts';
import { type Delivery, deliver } from './delivery.ts';
import { dueStatements, failedScore, progressOf, scoreOf } from './due.ts';
import type { KeptSession } from './kept-session.ts';
import { mergeSent, nothingSent, type SentStatements } from './snapshot-document.ts';
import { type DefinedVerb, definedStatement, type Statement } from './statement.ts';
import { readableAnswers, suspendDataAfter } from './told-answers.ts';
import { uuidOf } from './uuid.ts';

/** One session with the LRS. */
export interface Recorder {
  /** Says `initialized`; where that fails, the next save says it first. */
  begin(): Promise<void>;
  save(record: TrackerRecord, interactions: readonly Interaction[]): Promise<SaveOutcome>;
  terminate(record: TrackerRecord, interactions: readonly Interaction[]): Promise<SaveOutcome>;
  /** The page is going: everything is sent before the first wait, and `terminated` unless the page comes again at once. */
  throwAll(record: TrackerRecord, interactions: readonly Interaction[], comesAgain: boolean): Promise<SaveOutcome>;
}

export interface RecorderDeps {
  readonly connection: Connection;
  readonly course: string;
  readonly now: () => number;
}

export function createRecorder({ connection, course, now }: RecorderDeps): Recorder {
  const { lrs, store, data, parameters, session, found } = connection;
  const frame = { parameters, data };
  const records = data.mode === 'normal';
  const earlierSeconds = found?.seconds ?? 0;
  /** Built once: a statement that is sent again is the same to the last stamp. */
  const built = new Map<string, Statement>();
  const inFlight = new Set<string>();
  const refused = new Map<string, TrackingError>();
  let kept = connection.kept;
  let sent: SentStatements = found?.sent ?? nothingSent;
  let judgedAlready = false;
  let over: TrackingError | undefined;

  const keep = (changes: Partial<KeptSession>) => {
    kept = { ...kept, ...changes };
    connection.keep(kept);
  };
  /** The start of the session ends no earlier statement's stamp, whatever the clock of the device does. */
  const stamp = (at: number) => Math.max(at, kept.began);
  const idOf = (...parts: readonly string[]) => uuidOf(parameters.registration, parameters.activityId, ...parts);

  function build(id: string, make: () => Statement): Statement {
    const known = built.get(id);
    if (known) return known;
    const statement = make();
    built.set(id, statement);
    const at = Date.parse(statement.timestamp);
    if (at > kept.latest) keep({ latest: at });
    return statement;
  }

  function defined(verb: DefinedVerb, record?: TrackerRecord): Statement {
    const isOfSession = verb === 'initialized' || verb === 'failed' || verb === 'terminated';
    const id = idOf(verb, ...(isOfSession ? [session] : []));
    return build(id, () => {
      const seconds = kept.seconds + (record?.sessionSeconds ?? 0);
      const isTerminated = verb === 'terminated';
      const isOpen = record && isTerminated && records && !sent.completed && record.completion !== 'completed';
      return definedStatement(frame, verb, {
        id,
        at: verb === 'initialized' ? kept.began : isTerminated ? Math.max(now(), kept.latest) : stamp(now()),
        ...(record && { seconds: isTerminated ? seconds : earlierSeconds + seconds }),
        ...(record && (verb === 'passed' || verb === 'failed') && { score: scoreOf(record, verb, data.masteryScore) }),
        ...(isOpen && progressOf(record)),
      });
    });
  }

  function answered(record: TrackerRecord, interaction: Interaction): Statement {
    const id = idOf('answered', interaction.id, interaction.submission ?? String(interaction.timestamp));
    const isOpen = !sent.completed && record.completion !== 'completed';
    return build(id, () =>
      answeredStatement(frame, interaction, {
        id,
        course,
        notBefore: kept.began,
        ...(isOpen && progressOf(record)),
      }),
    );
  }

  const opening = () => (kept.initialized ? [] : [defined('initialized')]);

  /** What there is to say of the record beside the answers. */
  function dueOf(record: TrackerRecord, isLast: boolean): readonly Statement[] {
    const { completed, judged } = dueStatements(record, sent, { judgedAlready, isLast });
    return [...(completed ? [defined('completed', record)] : []), ...(judged ? [defined(judged, record)] : [])];
  }

  async function send(statements: readonly Statement[]): Promise<Delivery> {
    const open = statements.filter(({ id }) => !refused.has(id));
    for (const { id } of open) inFlight.add(id);
    const delivery = await deliver(lrs, open);
    for (const { id } of open) inFlight.delete(id);
    for (const [id, detail] of delivery.refused) refused.set(id, { code: 'lms-refused-value', detail });
    if (delivery.error?.code === 'lms-session-over') over = delivery.error;
    const has = (verb: DefinedVerb) =>
      statements.some((one) => one.verb.display.en === verb && delivery.accepted.has(one.id));
    if (has('initialized')) keep({ initialized: true });
    if (has('passed') || has('failed')) judgedAlready = true;
    sent = mergeSent(sent, { completed: has('completed'), passed: has('passed') });
    return delivery;
  }

  async function saveAll(
    record: TrackerRecord,
    interactions: readonly Interaction[],
    isLast: boolean,
  ): Promise<SaveOutcome> {
    if (over) return { saved: false, errors: [over], takenInteractions: 0 };
    const { answers, errors: unreadable } = readableAnswers(interactions, (one) => answered(record, one));
    const due = dueOf(record, isLast);
    const refusedBefore = new Set(refused.keys());
    const delivery = await send([...opening(), ...answers.filter((one) => one !== undefined), ...due]);
    if (due.some(({ id, verb }) => verb.display.en === 'failed' && delivery.accepted.has(id))) {
      sent = { ...sent, failed: failedScore(record) };
    }
    const waiting = answers.findIndex(
      (one) => one !== undefined && !delivery.accepted.has(one.id) && !refused.has(one.id),
    );
    const takenInteractions = waiting < 0 ? answers.length : waiting;
    // Dead letters are told once; what the LMS was not told of the unit itself as long as it does not know it.
    const dead = [...refused].filter(([id]) => !refusedBefore.has(id) || due.some((one) => one.id === id));
    const errors = [...unreadable, ...dead.map(([, error]) => error), ...(delivery.error ? [delivery.error] : [])];
    const isComplete = !delivery.error && !due.some(({ id }) => refused.has(id));
    // A second wait for a network that is gone would tell nothing new.
    if (over || delivery.unreachable) return { saved: false, errors, takenInteractions };

    const { location, sessionSeconds } = record;
    const isAll = takenInteractions === answers.length;
    const suspendData = isAll ? record.suspendData : suspendDataAfter(record, takenInteractions);
    sent = mergeSent(sent, store.sent());
    const seconds = earlierSeconds + kept.seconds + sessionSeconds;
    const stored = await store.put({ suspendData, location, sent, seconds });
    for (const one of answers) if (one && (delivery.accepted.has(one.id) || refused.has(one.id))) built.delete(one.id);
    if (stored.kind === 'held') return { saved: isComplete, errors, takenInteractions };
    if (stored.kind === 'conflict') return { saved: false, errors, takenInteractions, conflict: stored.found };
    if (stored.over) over = stored.error;
    return { saved: false, errors: [...errors, stored.error], takenInteractions };
  }

  /** Browse and review say that they began and ended, nothing else (cmi5 10, launchMode). */
  const nothing = (interactions: readonly Interaction[]): SaveOutcome => ({
    saved: true,
    errors: [],
    takenInteractions: interactions.length,
  });

  return {
    async begin() {
      await send(opening());
    },
    async save(record, interactions) {
      return records ? saveAll(record, interactions, false) : nothing(interactions);
    },
    async terminate(record, interactions) {
      const outcome = records ? await saveAll(record, interactions, true) : nothing(interactions);
      if (over) return outcome;
      const last = await send([...opening(), defined('terminated', record)]);
      keep({ ended: true });
      const errors = last.error ? [...outcome.errors, last.error] : outcome.errors;
      return { ...outcome, saved: outcome.saved && !last.error, errors };
    },
    async throwAll(record, interactions, comesAgain) {
      if (over) return { saved: false, errors: [over], takenInteractions: 0 };
      const { answers } = readableAnswers(records ? interactions : [], (one) => answered(record, one));
      const due = records ? dueOf(record, !comesAgain) : [];
      const open = [...opening(), ...answers.filter((one) => one !== undefined), ...due].filter(
        ({ id }) => !inFlight.has(id) && !refused.has(id),
      );
      const seconds = earlierSeconds + kept.seconds + record.sessionSeconds;
      // Nobody will hear what came of it: the next session tells all of it again, under the same ids.
      const suspendData = suspendDataAfter(record, 0);
      if (records) store.throw({ suspendData, location: record.location, sent, seconds });
      const sending = send(comesAgain ? open : [...open, defined('terminated', record)]);
      keep(comesAgain ? { seconds: kept.seconds + record.sessionSeconds } : { ended: true });
      const delivery = await sending;
      return { saved: false, errors: delivery.error ? [delivery.error] : [], takenInteractions: 0 };
    },
  };
}
