import { duration } from '../../duration.ts';
import type { LaunchData } from './launch-data.ts';
import { isObject, type LaunchParameters } from './launch-parameters.ts';

type Json = Readonly<Record<string, unknown>>;

/** One xAPI statement (part 2, 2.1). */
export interface Statement {
  readonly id: string;
  readonly actor: Json;
  readonly verb: { readonly id: string; readonly display: Json };
  readonly object: { readonly id: string; readonly definition?: Json };
  readonly result?: Json;
  readonly context: Json;
  /** ISO 8601, UTC, milliseconds. */
  readonly timestamp: string;
}

/** Verbs that cmi5 defines and a course sends; `launched`, `abandoned`, `waived` and `satisfied` are the LMS's (cmi5 9.3). */
export type DefinedVerb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

const cmi5 = 'https://w3id.org/xapi/cmi5';
const category = {
  cmi5: `${cmi5}/context/categories/cmi5`,
  moveOn: `${cmi5}/context/categories/moveon`,
} as const;
export const extension = {
  masteryScore: `${cmi5}/context/extensions/masteryscore`,
  progress: `${cmi5}/result/extensions/progress`,
  sessionId: `${cmi5}/context/extensions/sessionid`,
  /** Ours: what xAPI has no place for. */
  weighting: 'urn:borderless:xapi:weighting',
  answeredAt: 'urn:borderless:xapi:answered-at',
} as const;

/** What every statement of a launch shares. */
export interface StatementFrame {
  readonly parameters: LaunchParameters;
  readonly data: LaunchData;
}

/** What a statement adds to the template of the LMS. */
export interface ContextAdditions {
  readonly categories?: readonly string[];
  /** Activities that it has to do with. */
  readonly other?: readonly Json[];
  readonly extensions?: Json;
}

/** The LMS's template with the registration and our additions; nothing of the template is overwritten (cmi5 10). */
export function contextOf({ parameters, data }: StatementFrame, additions: ContextAdditions): Json {
  const template = data.contextTemplate;
  const activities = isObject(template.contextActivities) ? template.contextActivities : {};
  const categories = (additions.categories ?? []).map((id) => ({ id }));
  const lists = {
    ...withList(activities, 'category', categories),
    ...withList(activities, 'other', additions.other ?? []),
  };
  const extensions = { ...additions.extensions, ...(isObject(template.extensions) ? template.extensions : {}) };
  return {
    registration: parameters.registration,
    ...template,
    contextActivities: { ...activities, ...lists },
    extensions,
  };
}

/** xAPI lets a list of one stand as the thing itself. */
function withList(activities: Json, name: string, added: readonly Json[]): Json {
  if (added.length === 0) return {};
  const given = activities[name];
  const list = Array.isArray(given) ? given : given === undefined ? [] : [given];
  const known = new Set(list.map((activity) => (isObject(activity) ? activity.id : undefined)));
  return { [name]: [...list, ...added.filter(({ id }) => !known.has(id))] };
}

/** The launch session, as the LMS names it. */
export function sessionId({ contextTemplate }: LaunchData): string {
  const extensions = isObject(contextTemplate.extensions) ? contextTemplate.extensions : {};
  return String(extensions[extension.sessionId] ?? '');
}

export interface DefinedStatement {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** All but `initialized` say how long it took. */
  readonly seconds?: number;
  /** 0 to 1, with `passed` and `failed` only. */
  readonly score?: Json | undefined;
  /** Whole percent, until the unit is completed (cmi5 9.5.5.1). */
  readonly progress?: number | undefined;
}

/** A "cmi5 defined" statement (cmi5 7.1.3, 9): about the unit, in the category of cmi5. */
export function definedStatement(
  frame: StatementFrame,
  verb: DefinedVerb,
  { id, at, seconds, score, progress }: DefinedStatement,
): Statement {
  const { masteryScore } = frame.data;
  const isJudged = verb === 'passed' || verb === 'failed';
  const movesOn = isJudged || verb === 'completed';
  const result = {
    ...(verb === 'completed' && { completion: true }),
    ...(isJudged && { success: verb === 'passed' }),
    ...(isJudged && score && { score }),
    ...(seconds !== undefined && { duration: duration(seconds) }),
    ...(progress !== undefined && { extensions: { [extension.progress]: progress } }),
  };
  return {
    id,
    actor: frame.parameters.actor,
    verb: verbOf(verb),
    object: { id: frame.parameters.activityId },
    ...(Object.keys(result).length > 0 && { result }),
    context: contextOf(frame, {
      categories: [category.cmi5, ...(movesOn ? [category.moveOn] : [])],
      ...(isJudged && masteryScore !== undefined && { extensions: { [extension.masteryScore]: masteryScore } }),
    }),
    timestamp: new Date(at).toISOString(),
  };
}

export function verbOf(name: string): Statement['verb'] {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } };
}
