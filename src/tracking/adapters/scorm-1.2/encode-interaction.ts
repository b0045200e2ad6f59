import type { Interaction, InteractionComponent, InteractionDetail } from '../../../domain/progress/interaction.ts';
import { cut, distinct, joinWithin, oneLine, resultOf } from '../../interaction-text.ts';
import type { Value } from '../../lms-values.ts';
import { decimal, moment } from '../../number-format.ts';
import { identifier, timeOfDay, timespan } from './data-model.ts';

/** CMIFeedback: at most 255 characters. */
const limit = 255;
const most = { patterns: 10, objectives: 10 };

/** SCORM 1.2 RTE 3.4.4, cmi.interactions.n: id, then type, then the rest. */
export function encodeInteraction(interaction: Interaction): readonly Value[] {
  const { type, response, patterns } = encodeDetail(interaction.detail);
  const weight = decimal(interaction.weight, 2);
  return [
    { element: 'id', value: identifier(interaction.id) },
    { element: 'type', value: type },
    ...distinct(interaction.objectives)
      .slice(0, most.objectives)
      .map((id, at) => ({ element: `objectives.${at}.id`, value: identifier(id) })),
    { element: 'time', value: timeOfDay(moment(interaction.timestamp)) },
    ...distinct(patterns)
      .filter((pattern) => pattern !== '' && pattern.length <= limit)
      .slice(0, most.patterns)
      .map((pattern, at) => ({ element: `correct_responses.${at}.pattern`, value: pattern })),
    ...(weight === undefined ? [] : [{ element: 'weighting', value: weight }]),
    ...(response === '' ? [] : [{ element: 'student_response', value: response }]),
    { element: 'result', value: resultOf(interaction, 'wrong') },
    { element: 'latency', value: timespan(interaction.latencySeconds) },
  ];
}

interface Encoded {
  readonly type: string;
  readonly response: string;
  readonly patterns: readonly string[];
}

function encodeDetail(detail: InteractionDetail): Encoded {
  switch (detail.kind) {
    case 'true-false':
      return { type: 'true-false', response: trueFalse(detail.response), patterns: [trueFalse(detail.correct)] };
    case 'choice':
      return encodeChoice(detail);
    case 'sequencing': {
      const { choices, response, correct } = detail;
      const names = lettersOf(choices, letters);
      return names
        ? {
            type: 'sequencing',
            response: named(response, names).join(),
            patterns: correct.map((ids) => named(ids, names).join()),
          }
        : asText(response, correct);
    }
    case 'matching':
      return encodeMatching(detail);
    case 'numeric':
      // One number: this standard cannot say a tolerance.
      return { type: 'numeric', response: number(detail.response), patterns: [number(detail.value)] };
    case 'fill-in':
      return {
        type: 'fill-in',
        response: cut(oneLine(detail.response), limit),
        patterns: detail.accepted.map(oneLine),
      };
  }
}

/** Braces: all of them are needed. */
function encodeChoice({ choices, response, correct, anyOf }: InteractionDetail & { kind: 'choice' }): Encoded {
  const names = lettersOf(choices, letters);
  const inOrder = (ids: readonly string[]) => choices.map(({ id }) => id).filter((id) => ids.includes(id));
  if (!names) return asText(inOrder(response), anyOf ? inOrder(correct).map((id) => [id]) : [inOrder(correct)]);
  const right = named(inOrder(correct), names);
  return {
    type: 'choice',
    response: named(inOrder(response), names).join(),
    // Braces ask for all of them; without, each is right (RTE 3.4.4, student_response).
    patterns: [right.length > 1 && !anyOf ? `{${right.join()}}` : right.join()],
  };
}

function encodeMatching({ sources, targets, response, correct }: InteractionDetail & { kind: 'matching' }): Encoded {
  const from = lettersOf(sources, letters);
  const to = lettersOf(targets, digits);
  type Pairs = readonly (readonly [string, string])[];
  if (!from || !to) {
    const plain = (pairs: Pairs) => pairs.map(([source, target]) => `${source}=${target}`);
    return asText(plain(response), [plain(correct)], ';');
  }
  const encode = (pairs: Pairs) =>
    distinct(
      pairs.flatMap(([source, target]) =>
        named([source], from).flatMap((a) => named([target], to).map((b) => `${a}.${b}`)),
      ),
    );
  const right = encode(correct).join();
  return { type: 'matching', response: encode(response).join(), patterns: [right && `{${right}}`] };
}

/** More items than there are letters: `performance` is the one type that takes free text. */
function asText(response: readonly string[], correct: readonly (readonly string[])[], delimiter = ','): Encoded {
  return {
    type: 'performance',
    response: joinWithin(response, delimiter, limit),
    patterns: correct.map((items) => items.join(delimiter)),
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const digits = '123456789abcdefghijklmnopqrstuvwxyz0';

/** One character each, by authored order: a shuffle must not change what `b` means. Undefined beyond 36. */
function lettersOf(
  components: readonly InteractionComponent[],
  alphabet: string,
): ReadonlyMap<string, string> | undefined {
  if (components.length > alphabet.length) return undefined;
  return new Map(components.map(({ id }, at) => [id, alphabet.charAt(at)]));
}

function named(ids: readonly string[], names: ReadonlyMap<string, string>): readonly string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

function trueFalse(value: boolean): string {
  return value ? 't' : 'f';
}

function number(value: number): string {
  return decimal(value, 7) ?? '';
}
