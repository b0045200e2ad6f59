import { blockTypes } from '../../block-types/index.ts';
import type { Interaction } from '../../domain/progress/interaction.ts';
import { answeredStatement } from '../../tracking/adapters/cmi5/answered.ts';
import { encodeInteraction as encode12 } from '../../tracking/adapters/scorm-1.2/encode-interaction.ts';
import { encodeInteraction as encode2004 } from '../../tracking/adapters/scorm-2004/encode-interaction.ts';
import type { Value } from '../../tracking/lms-values.ts';
import { sampleInteractions } from './sample-interactions.ts';

/** What arrives of one submission in one standard, by the columns of the table. */
export interface Arrived {
  readonly id: string;
  readonly type: string;
  readonly response: string;
  readonly patterns: readonly string[];
  readonly result: string;
  readonly weighting: string;
  readonly latency: string;
  readonly time: string;
  readonly objectives: readonly string[];
  /** SCORM 1.2 has none. */
  readonly description: string;
}

export const standards: Readonly<Record<string, (interaction: Interaction) => Arrived>> = {
  'SCORM 1.2': (interaction) => fromElements(encode12(interaction), 'student_response', 'time'),
  'SCORM 2004': (interaction) => fromElements(encode2004(interaction), 'learner_response', 'timestamp'),
  'cmi5 (xAPI)': fromStatement,
};

function fromElements(values: readonly Value[], response: string, time: string): Arrived {
  const of = (name: string) => values.find(({ element }) => element === name)?.value ?? '';
  const all = (start: string) => values.flatMap(({ element, value }) => (element.startsWith(start) ? [value] : []));
  return {
    id: of('id'),
    type: of('type'),
    response: of(response),
    patterns: all('correct_responses.'),
    result: of('result'),
    weighting: of('weighting'),
    latency: of('latency'),
    time: of(time),
    objectives: all('objectives.'),
    description: of('description'),
  };
}

function fromStatement(interaction: Interaction): Arrived {
  const parameters = { endpoint: '', fetch: '', actor: {}, registration: '', activityId: '' };
  const frame = { parameters, data: { contextTemplate: {}, mode: 'normal' } } as const;
  const statement = answeredStatement(frame, interaction, { id: '', course: 'example', notBefore: 0 });
  const definition = Object(statement.object.definition);
  const result = Object(statement.result);
  const { contextActivities, extensions } = Object(statement.context);
  return {
    id: statement.object.id,
    type: definition.interactionType,
    response: result.response,
    patterns: definition.correctResponsesPattern ?? [],
    result: `${result.success}, ${result.score.scaled}`,
    weighting: String(extensions['urn:borderless:xapi:weighting']),
    latency: result.duration,
    time: statement.timestamp,
    objectives: (contextActivities.other ?? []).map((activity: unknown) => String(Object(activity).id)),
    description: Object.values(definition.description ?? {}).join(),
  };
}

const columns = [
  'asked as',
  'standard',
  'id',
  'type',
  'response',
  'correct',
  'result',
  'weighting',
  'latency',
  'time',
  'objectives',
  'description',
];

/** One row for each type and standard, through the encoders that the adapters use. */
export function interactionTable(): string {
  const rows = sampleInteractions().flatMap(({ type, interaction }) =>
    Object.entries(standards).map(([standard, encode]) => {
      const { patterns, objectives, description, ...rest } = encode(interaction);
      const { id, type: kind, response, result, weighting, latency, time } = rest;
      const list = (items: readonly string[]) => items.map(code).join(' or ');
      return [
        type,
        standard,
        ...[id, kind, response].map(code),
        list(patterns),
        ...[result, weighting, latency, time].map(code),
        objectives.map(code).join(', '),
        cell(description),
      ];
    }),
  );
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text || '–').join(' | ')} |`;
  const silent = blockTypes.map(({ type }) => type).join(', ');
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
    `The other blocks ask nothing that is scored and report nothing (${silent}): what a learner writes in a reflection stays on the device.`,
  ].join('\n');
}

function code(value: string): string {
  return value === '' ? '' : `\`${cell(value).replaceAll('`', "'")}\``;
}

/** Nothing in it ends a cell or a row. */
function cell(value: string): string {
  return value.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
