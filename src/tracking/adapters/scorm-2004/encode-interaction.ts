import type { Interaction, InteractionDetail } from '../../../domain/progress/interaction.ts';
import { duration } from '../../duration.ts';
import { cut, distinct, joinWithin, resultOf, unreserved } from '../../interaction-text.ts';
import type { Value } from '../../lms-values.ts';
import { decimal, moment } from '../../number-format.ts';
import { longIdentifier, shortIdentifier, time } from './data-model.ts';

/** What every LMS keeps (SCORM 2004 RTE 4.2.9.1, 4.2.9.2). */
const most = { items: 36, text: 250, longText: 4000, objectives: 10, description: 250 };

/** SCORM 2004 RTE 4.2.9: id, then type, then what depends on them. */
export function encodeInteraction(interaction: Interaction): readonly Value[] {
  const { type, response, patterns } = encodeDetail(interaction);
  const weight = decimal(interaction.weight, 4);
  const description = cut(unreserved(interaction.description).trim(), most.description);
  return [
    { element: 'id', value: `urn:borderless:q:${longIdentifier(interaction.id)}` },
    { element: 'type', value: type },
    ...distinct(interaction.objectives.map(longIdentifier))
      .slice(0, most.objectives)
      .map((id, at) => ({ element: `objectives.${at}.id`, value: id })),
    timeOf(interaction),
    ...distinct(patterns).map((pattern, at) => ({ element: `correct_responses.${at}.pattern`, value: pattern })),
    ...(weight === undefined ? [] : [{ element: 'weighting', value: weight }]),
    ...(response === '' ? [] : [{ element: 'learner_response', value: response }]),
    { element: 'result', value: resultOf(interaction, 'incorrect') },
    { element: 'latency', value: duration(interaction.latencySeconds) },
    ...(description === '' ? [] : [{ element: 'description', value: `${langOf(interaction)}${description}` }]),
  ];
}

/** When it was given: of two submissions of one question no other element tells them apart. */
export function timeOf({ timestamp }: Interaction): Value {
  return { element: 'timestamp', value: time(moment(timestamp)) };
}

interface Encoded {
  readonly type: string;
  readonly response: string;
  readonly patterns: readonly string[];
}

function encodeDetail(interaction: Interaction): Encoded {
  const { detail } = interaction;
  switch (detail.kind) {
    case 'true-false':
      return { type: 'true-false', response: String(detail.response), patterns: [String(detail.correct)] };
    case 'choice': {
      const inOrder = (ids: readonly string[]) => detail.choices.map(({ id }) => id).filter((id) => ids.includes(id));
      const right = inOrder(detail.correct).map(shortIdentifier);
      const response = inOrder(detail.response).map(shortIdentifier);
      return encodeItems('choice', response, detail.anyOf ? right.map((id) => [id]) : [right]);
    }
    case 'sequencing': {
      const { response, correct } = detail;
      return encodeItems(
        'sequencing',
        response.map(shortIdentifier),
        correct.map((ids) => ids.map(shortIdentifier)),
      );
    }
    case 'matching': {
      const { response, correct } = detail;
      return encodeItems('matching', response.map(pair), [correct.map(pair)]);
    }
    case 'numeric': {
      const [response, low, high] = [detail.response, detail.min, detail.max].map(real);
      if (response === '' && Number.isFinite(detail.response)) {
        return { type: 'other', response: decimal(detail.response, 7) ?? '', patterns: [] };
      }
      return { type: 'numeric', response: response ?? '', patterns: [`${low}[:]${high}`] };
    }
    case 'fill-in':
      return encodeText(interaction, detail);
  }
}

/** Beyond 36 items `other` is the one type that takes them: plain text, in which a comma is read as a delimiter by some. */
function encodeItems(type: string, response: readonly string[], correct: readonly (readonly string[])[]): Encoded {
  const isWithin = [response, ...correct].every((items) => items.length <= most.items);
  const patterns = correct.filter((items) => items.length > 0).slice(0, 5);
  if (isWithin) return { type, response: response.join('[,]'), patterns: patterns.map((items) => items.join('[,]')) };
  return {
    type: 'other',
    response: joinWithin(response, ';', most.longText),
    patterns: patterns.slice(0, 1).map((items) => joinWithin(items, ';', most.longText)),
  };
}

/**
 * Each accepted form is a pattern of its own, five at most. A response over 250 characters needs the type for long texts; it
 * can match no accepted form, so none is told.
 */
function encodeText(interaction: Interaction, detail: InteractionDetail & { kind: 'fill-in' }): Encoded {
  const lang = langOf(interaction);
  const response = unreserved(detail.response);
  const told = response === '' ? '' : `${lang}${cut(response, most.longText)}`;
  if (response.length > most.text) return { type: 'long-fill-in', response: told, patterns: [] };
  const forms = distinct(detail.accepted.map(unreserved)).filter((form) => form !== '' && form.length <= most.text);
  return {
    type: 'fill-in',
    response: told,
    patterns: forms.slice(0, 5).map((form) => `{case_matters=${detail.caseMatters}}${lang}${form}`),
  };
}

function pair([source, target]: readonly [string, string]): string {
  return `${shortIdentifier(source)}[.]${shortIdentifier(target)}`;
}

/** real (10,7): empty where there is no such number, which leaves a bound open. */
function real(value: number): string {
  return Math.abs(value) < 1e10 ? (decimal(value, 7) ?? '') : '';
}

/** Before every text. */
function langOf({ language }: Interaction): string {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(language) ? `{lang=${language}}` : '{lang=und}';
}
