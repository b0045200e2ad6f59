import { describe, expect, it } from 'vitest';
import { components, sampleInteraction } from '../../../../tests/support/tracking-samples.ts';
import type { Interaction, InteractionDetail } from '../../../domain/progress/interaction.ts';
import { answeredStatement } from './answered.ts';

const frame = {
  parameters: {
    endpoint: '',
    fetch: '',
    actor: { name: 'Sam' },
    registration: 'r',
    activityId: 'https://lms.example/1',
  },
  data: {
    contextTemplate: { extensions: { tenant: 1 }, contextActivities: { other: { id: 'urn:x:y' } } },
    mode: 'normal',
  },
} as const;

function answered(changes: Partial<Interaction>) {
  return answeredStatement(frame, sampleInteraction(changes), {
    id: 'id',
    course: 'example',
    notBefore: 0,
    progress: 12,
  });
}

function encode(detail: InteractionDetail) {
  const { object, result } = answered({ detail });
  const { interactionType, correctResponsesPattern } = Object(object.definition);
  return [interactionType, result?.response, correctResponsesPattern];
}

const choices = components('alpha', 'be-ta', 'gamma');
const text = { kind: 'fill-in', accepted: ['hash value', 'hash'], caseMatters: false } as const;

describe('answers in xAPI', () => {
  it.each<[string, InteractionDetail, unknown[]]>([
    ['true or false', { kind: 'true-false', response: true, correct: false }, ['true-false', 'true', ['false']]],
    [
      'several choices, all needed',
      { kind: 'choice', choices, response: ['gamma', 'be-ta'], correct: ['alpha', 'be-ta'] },
      ['choice', 'be_ta[,]gamma', ['alpha[,]be_ta']],
    ],
    [
      'one of two right choices',
      { kind: 'choice', choices, response: ['gamma'], correct: ['be-ta', 'gamma'], anyOf: true },
      ['choice', 'gamma', ['be_ta', 'gamma']],
    ],
    [
      'nothing chosen, nothing right',
      { kind: 'choice', choices, response: [], correct: [] },
      ['choice', '', undefined],
    ],
    [
      'an order with two right ones',
      {
        kind: 'sequencing',
        choices,
        response: ['gamma', 'alpha'],
        correct: [
          ['alpha', 'gamma'],
          ['gamma', 'alpha'],
        ],
      },
      ['sequencing', 'gamma[,]alpha', ['alpha[,]gamma', 'gamma[,]alpha']],
    ],
    [
      'pairs',
      {
        kind: 'matching',
        sources: choices,
        targets: components('x'),
        response: [['alpha', 'x']],
        correct: [['be-ta', 'x']],
      },
      ['matching', 'alpha[.]x', ['be_ta[.]x']],
    ],
    [
      'a number in a range',
      { kind: 'numeric', response: 23.5, value: 24, min: 23, max: 25 },
      ['numeric', '23.5', ['23[:]25']],
    ],
    [
      'a number with one bound',
      { kind: 'numeric', response: 1, value: 3, min: Number.NEGATIVE_INFINITY, max: 3 },
      ['numeric', '1', ['[:]3']],
    ],
    ['a text', { ...text, response: 'a[,]b\nc' }, ['fill-in', 'a[;]b c', ['hash value', 'hash']]],
    [
      'a text whose case matters',
      { ...text, response: 'x', caseMatters: true, accepted: ['Xy'] },
      ['fill-in', 'x', ['{case_matters=true}Xy']],
    ],
    ['a long text', { ...text, response: 'x'.repeat(5000) }, ['long-fill-in', 'x'.repeat(4000), undefined]],
  ])('tells %s', (_, detail, expected) => {
    expect(encode(detail)).toEqual(expected);
  });

  it('keeps the whole template, and says what, when, how well, how long, for what', () => {
    expect(answered({ share: 2 / 3 })).toEqual({
      id: 'id',
      actor: { name: 'Sam' },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
      object: {
        id: 'urn:borderless:course:example:q:ops-q07',
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          description: { en: 'Who decides whether a notice is published?' },
          interactionType: 'choice',
          correctResponsesPattern: ['first_step'],
          choices: [
            { id: 'first_step', description: { en: 'The text of first-step' } },
            { id: 'second', description: { en: 'The text of second' } },
            { id: 'third', description: { en: 'The text of third' } },
          ],
        },
      },
      result: {
        response: 'second',
        success: false,
        score: { scaled: 0.6666 },
        duration: 'PT12.35S',
        extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 12 },
      },
      context: {
        registration: 'r',
        contextActivities: {
          other: [
            { id: 'urn:x:y' },
            ...['F1', 'O-m1'].map((id) => ({
              id: `urn:borderless:course:example:objective:${id}`,
              definition: { type: 'http://adlnet.gov/expapi/activities/objective' },
            })),
          ],
        },
        extensions: { tenant: 1, 'urn:borderless:xapi:weighting': 1 },
      },
      timestamp: '2026-11-24T09:30:05.250Z',
    });
  });
});
