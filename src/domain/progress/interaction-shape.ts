import type { Interaction, InteractionComponent, InteractionDetail } from './interaction.ts';

/** Whether untrusted JSON is the report of one submission, down to its last field. */
export function isInteraction(value: unknown): value is Interaction {
  return (
    isObject(value) &&
    isText(value.id) &&
    isShare(value.share) &&
    [value.weight, value.latencySeconds, value.timestamp].every(isCount) &&
    isList(value.objectives, isText) &&
    isText(value.description) &&
    isText(value.language) &&
    isDetail(value.detail)
  );
}

const details: Readonly<Record<InteractionDetail['kind'], (detail: Fields) => boolean>> = {
  'true-false': ({ response, correct }) => typeof response === 'boolean' && typeof correct === 'boolean',
  choice: ({ choices, response, correct }) =>
    isList(choices, isComponent) && isList(response, isText) && isList(correct, isText),
  sequencing: ({ choices, response, correct }) =>
    isList(choices, isComponent) && isList(response, isText) && isList(correct, (order) => isList(order, isText)),
  matching: ({ sources, targets, response, correct }) =>
    isList(sources, isComponent) && isList(targets, isComponent) && isList(response, isPair) && isList(correct, isPair),
  // JSON writes an open end as null.
  numeric: ({ response, value, min, max }) =>
    [response, value].every(isNumber) && [min, max].every((end) => end === null || isNumber(end)),
  'fill-in': ({ response, accepted, caseMatters }) =>
    isText(response) && isList(accepted, isText) && typeof caseMatters === 'boolean',
};

type Fields = Readonly<Record<string, unknown>>;

function isDetail(value: unknown): boolean {
  if (!isObject(value) || !isText(value.kind) || !Object.hasOwn(details, value.kind)) return false;
  return details[value.kind as InteractionDetail['kind']](value);
}

function isComponent(value: unknown): value is InteractionComponent {
  return isObject(value) && isText(value.id) && isText(value.text);
}

function isPair(value: unknown): boolean {
  return isList(value, isText) && (value as readonly unknown[]).length === 2;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

const isNumber = (value: unknown): boolean => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): boolean => typeof value === 'number' && value >= 0 && Number.isFinite(value);
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
