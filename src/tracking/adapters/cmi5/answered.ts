import type { Interaction, InteractionComponent, InteractionDetail } from '../../../domain/progress/interaction.ts';
import { duration } from '../../duration.ts';
import { cut, distinct, oneLine, unreserved } from '../../interaction-text.ts';
import { decimal, moment, shareOf } from '../../number-format.ts';
import { contextOf, extension, type Statement, type StatementFrame, verbOf } from './statement.ts';

const activityTypes = 'http://adlnet.gov/expapi/activities';

/** LRSs set no limit (xAPI part 2, 2.4.4.1); this is ours, so that one statement stays small. */
const most = { text: 4000, shortText: 250, description: 1000 };

export interface AnsweredStatement {
  readonly id: string;
  /** Names the course within the ids of its questions. */
  readonly course: string;
  /** Milliseconds since 1970: no statement of a session may be older than its `initialized` (cmi5 9.3). */
  readonly notBefore: number;
  /** Whole percent; absent once the unit is completed. */
  readonly progress?: number | undefined;
}

/**
 * One submission as a "cmi5 allowed" statement: `answered`, about a cmi.interaction with its components (xAPI part 2, 2.4.4.1).
 * One that comes from an earlier session is stamped with this one's start and says in an extension when it was given.
 */
export function answeredStatement(
  frame: StatementFrame,
  interaction: Interaction,
  { id, course, notBefore, progress }: AnsweredStatement,
): Statement {
  const given = moment(interaction.timestamp).getTime();
  const at = Math.max(given, notBefore);
  const weight = decimal(interaction.weight, 4);
  return {
    id,
    actor: frame.parameters.actor,
    verb: verbOf('answered'),
    object: { id: questionIri(course, interaction.id), definition: definitionOf(interaction) },
    result: {
      response: encodeResponse(interaction.detail),
      success: interaction.share >= 1,
      score: { scaled: Number(shareOf(interaction.share, 1, 4)) },
      duration: duration(interaction.latencySeconds),
      ...(progress !== undefined && { extensions: { [extension.progress]: progress } }),
    },
    context: contextOf(frame, {
      other: distinct(interaction.objectives).map((objective) => ({
        id: objectiveIri(course, objective),
        definition: { type: `${activityTypes}/objective` },
      })),
      extensions: {
        ...(weight !== undefined && { [extension.weighting]: Number(weight) }),
        ...(at !== given && { [extension.answeredAt]: new Date(given).toISOString() }),
      },
    }),
    timestamp: new Date(at).toISOString(),
  };
}

/** Stable over revisions, sessions and LMSs: the course's name and the question's own id. */
function questionIri(course: string, id: string): string {
  return `urn:borderless:course:${iriPart(course)}:q:${iriPart(id)}`;
}

function objectiveIri(course: string, id: string): string {
  return `urn:borderless:course:${iriPart(course)}:objective:${iriPart(id)}`;
}

function iriPart(id: string): string {
  return id.replace(/[^A-Za-z0-9_.:-]/g, '_');
}

function definitionOf(interaction: Interaction): Readonly<Record<string, unknown>> {
  const { detail, language } = interaction;
  const description = cut(oneLine(interaction.description).trim(), most.description);
  const lang = isTag(language) ? language : 'und';
  return {
    type: `${activityTypes}/cmi.interaction`,
    ...(description !== '' && { description: { [lang]: description } }),
    interactionType: isLong(detail) ? 'long-fill-in' : detail.kind,
    ...withPatterns(patternsOf(detail)),
    ...componentsOf(detail, lang),
  };
}

/** Left out where any answer is right; an empty list would say that none is. */
function withPatterns(patterns: readonly string[]) {
  return patterns.length > 0 && { correctResponsesPattern: distinct(patterns) };
}

/** Any of them is right; within one, all items are needed. */
function patternsOf(detail: InteractionDetail): readonly string[] {
  switch (detail.kind) {
    case 'true-false':
      return [String(detail.correct)];
    case 'choice': {
      const right = inOrder(detail.choices, detail.correct);
      if (detail.anyOf) return right;
      return right.length > 0 ? [right.join('[,]')] : [];
    }
    case 'sequencing':
      return detail.correct.map((ids) => ids.map(componentId).join('[,]'));
    case 'matching':
      return detail.correct.length > 0 ? [detail.correct.map(pair).join('[,]')] : [];
    case 'numeric':
      return [`${bound(detail.min)}[:]${bound(detail.max)}`];
    case 'fill-in':
      if (isLong(detail)) return [];
      return detail.accepted
        .map((form) => unreserved(form))
        .filter((form) => form !== '')
        .map((form) => (detail.caseMatters ? `{case_matters=true}${form}` : form));
  }
}

function encodeResponse(detail: InteractionDetail): string {
  switch (detail.kind) {
    case 'true-false':
      return String(detail.response);
    case 'choice':
      return inOrder(detail.choices, detail.response).join('[,]');
    case 'sequencing':
      return detail.response.map(componentId).join('[,]');
    case 'matching':
      return detail.response.map(pair).join('[,]');
    case 'numeric':
      return decimal(detail.response, 7) ?? '';
    case 'fill-in':
      return cut(unreserved(detail.response), most.text);
  }
}

function componentsOf(detail: InteractionDetail, lang: string) {
  const list = (components: readonly InteractionComponent[]) =>
    components.map(({ id, text }) => ({ id: componentId(id), description: { [lang]: oneLine(text) } }));
  switch (detail.kind) {
    case 'choice':
    case 'sequencing':
      return { choices: list(detail.choices) };
    case 'matching':
      return { source: list(detail.sources), target: list(detail.targets) };
    default:
      return {};
  }
}

function isLong(detail: InteractionDetail): boolean {
  return detail.kind === 'fill-in' && detail.response.length > most.shortText;
}

/** By authored order, each once. */
function inOrder(components: readonly InteractionComponent[], ids: readonly string[]): readonly string[] {
  return components.flatMap(({ id }) => (ids.includes(id) ? [componentId(id)] : []));
}

function pair([source, target]: readonly [string, string]): string {
  return `${componentId(source)}[.]${componentId(target)}`;
}

/** No blanks and no delimiters; letters, digits and underscore as in SCORM 2004, so that both reports say the same. */
function componentId(id: string): string {
  return id.replace(/[^A-Za-z0-9_]/g, '_');
}

/** Empty where there is no bound. */
function bound(value: number): string {
  return decimal(value, 7) ?? '';
}

function isTag(language: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);
}
