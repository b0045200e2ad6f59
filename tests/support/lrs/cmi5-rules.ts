import type { LaunchedSession } from './launches.ts';

type Json = Readonly<Record<string, unknown>>;

/** A statement as far as these rules look at it; xAPI's own rules were checked before. */
export interface Received {
  readonly id: string;
  readonly verb: string;
  readonly isDefined: boolean;
  readonly at: number;
  readonly session: string;
  readonly registration: string;
  readonly statement: Json;
}

const cmi5 = 'https://w3id.org/xapi/cmi5';
const categories = { cmi5: `${cmi5}/context/categories/cmi5`, moveOn: `${cmi5}/context/categories/moveon` };
const sent = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

export function received(statement: Json): Received {
  const context = json(statement.context);
  const activities = json(context.contextActivities);
  const verb = String(json(statement.verb).id).split('/').at(-1) ?? '';
  return {
    id: String(statement.id),
    verb,
    isDefined: ids(activities.category).includes(categories.cmi5),
    at: Date.parse(String(statement.timestamp)),
    session: String(json(context.extensions)[`${cmi5}/context/extensions/sessionid`]),
    registration: String(context.registration),
    statement,
  };
}

/** What breaks cmi5 (quartz) in one statement, given those that the LRS had of this registration before; with the clause. */
export function judgeStatement(one: Received, before: readonly Received[], launched: LaunchedSession): string[] {
  const { statement, verb } = one;
  const context = json(statement.context);
  const result = json(statement.result);
  const known = before.filter(({ isDefined }) => isDefined);
  const inSession = before.filter(({ session }) => session === launched.session);
  const problems: (string | false)[] = [
    !/Z$/.test(String(statement.timestamp)) && 'timestamp is not in UTC (9.7)',
    Number.isNaN(one.at) && 'timestamp is none (9.7)',
    !same(statement.actor, launched.actor) && 'actor is not the launched one (8.1)',
    one.registration !== launched.registration && 'registration is not the launched one (9.6.1)',
    one.session !== launched.session && 'session id is not the launched one (9.6.3.1)',
    !contains(context, launched.data.contextTemplate) && 'the context template is not in the context (10)',
    ...ofOrder(one, inSession),
    ...(one.isDefined ? ofDefined(one, known, launched) : ofAllowed(one)),
    ...ofProgress(one, known),
    launched.mode !== 'Normal' &&
      (!one.isDefined || !['initialized', 'terminated'].includes(verb)) &&
      `${verb} in mode ${launched.mode} (10 launchMode)`,
    Object.keys(result).length === 0 && statement.result !== undefined && 'an empty result',
  ];
  return problems.filter((problem) => problem !== false).map((problem) => `${verb}: ${problem}`);
}

/** `initialized` first, `terminated` last, by timestamp (9.3). */
function ofOrder({ verb, isDefined, at }: Received, inSession: readonly Received[]): (string | false)[] {
  const opening = inSession.find((other) => other.isDefined && other.verb === 'initialized');
  const isOpening = isDefined && verb === 'initialized';
  return [
    isOpening && inSession.length > 0 && 'is not the first statement of the session (9.3.2)',
    !isOpening && !opening && 'comes before initialized (9.3.2)',
    !isOpening && opening !== undefined && at < opening.at && 'is stamped before initialized (9.3)',
    inSession.some((other) => other.isDefined && other.verb === 'terminated') && 'comes after terminated (9.3.8)',
    isDefined &&
      verb === 'terminated' &&
      inSession.some((other) => other.at > at) &&
      'is stamped before another statement of the session (9.3.8)',
  ];
}

function ofDefined({ verb, statement }: Received, known: readonly Received[], launched: LaunchedSession) {
  const result = json(statement.result);
  const context = json(statement.context);
  const score = json(result.score);
  const isJudged = verb === 'passed' || verb === 'failed';
  const moves = isJudged || verb === 'completed';
  const inSession = known.filter(({ session }) => session === launched.session);
  const was = (list: readonly Received[], ...verbs: readonly string[]) => list.some((one) => verbs.includes(one.verb));
  const { masteryScore } = launched;
  const problems: (string | false)[] = [
    !sent.includes(verb) && 'is the verb of an LMS or of nobody (9.3)',
    json(statement.object).id !== launched.activityId && 'is not about the launched activity (9.4)',
    was(inSession, verb) && 'twice in one session (9.3)',
    ['completed', 'passed'].includes(verb) && was(known, verb) && 'twice in one registration (9.3)',
    isJudged && was(inSession, 'passed', 'failed') && 'second judgement in one session (9.3)',
    verb === 'failed' && was(known, 'passed') && 'after passed (9.3)',
    'score' in result && !isJudged && 'has a score (9.5.1)',
    'success' in result !== isJudged && 'success stands with passed and failed only (9.5.2)',
    isJudged && result.success !== (verb === 'passed') && 'success contradicts the verb (9.5.2)',
    'completion' in result !== (verb === 'completed') && 'completion stands with completed only (9.5.3)',
    verb === 'completed' && result.completion !== true && 'completion is not true (9.5.3)',
    verb !== 'initialized' && !isDuration(result.duration) && `duration ${result.duration} (9.5.4)`,
    hasCategory(context, categories.moveOn) !== moves && 'moveOn category (9.6.2.2)',
    ...ofScore(verb, score, 'score' in result, masteryScore),
    isJudged &&
      json(context.extensions)[`${cmi5}/context/extensions/masteryscore`] !== masteryScore &&
      'mastery score in the context (9.6.3.2)',
  ];
  return problems;
}

function ofScore(verb: string, score: Json, isGiven: boolean, mastery: number | undefined): (string | false)[] {
  if (!isGiven) return [];
  const { scaled, raw, min, max } = score;
  const number = typeof scaled === 'number' ? scaled : Number.NaN;
  const isRaw = raw !== undefined;
  return [
    !(number >= 0 && number <= 1) && `scaled ${scaled} is not from 0 to 1 (9.5.1)`,
    isRaw && !(Number.isInteger(raw) && Number.isInteger(min) && Number.isInteger(max)) && 'raw, min, max (9.5.1)',
    isRaw && !(Number(raw) >= Number(min) && Number(raw) <= Number(max)) && 'raw is outside min and max (9.5.1)',
    mastery !== undefined && verb === 'passed' && number < mastery && 'passed below the mastery score (9.3.4)',
    mastery !== undefined && verb === 'failed' && number >= mastery && 'failed at the mastery score (9.3.5)',
  ];
}

function ofAllowed({ statement }: Received): (string | false)[] {
  return [hasCategory(json(statement.context), categories.moveOn) && 'moveOn category without cmi5 (9.6.2.2)'];
}

function ofProgress({ verb, statement }: Received, known: readonly Received[]): (string | false)[] {
  const progress = json(json(statement.result).extensions)[`${cmi5}/result/extensions/progress`];
  if (progress === undefined) return [];
  return [
    !(Number.isInteger(progress) && Number(progress) >= 0 && Number(progress) <= 100) &&
      `progress ${progress} (9.5.5.1)`,
    (verb === 'completed' || known.some((one) => one.verb === 'completed')) && 'progress with completed (9.5.5.1)',
  ];
}

function isDuration(value: unknown): boolean {
  return typeof value === 'string' && /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/.test(value);
}

function hasCategory(context: Json, id: string): boolean {
  return ids(json(context.contextActivities).category).includes(id);
}

function ids(list: unknown): unknown[] {
  return (Array.isArray(list) ? list : list === undefined ? [] : [list]).map((one) => json(one).id);
}

/** Whether everything of `part` stands in `whole`; of a list, each item. */
function contains(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((item) => whole.some((one) => same(one, item)));
  if (typeof part !== 'object' || part === null) return whole === part;
  return Object.entries(part).every(([name, value]) => contains(json(whole)[name], value));
}

function same(a: unknown, b: unknown): boolean {
  return contains(a, b) && contains(b, a);
}

export function json(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
