import { describe, expect, it } from 'vitest';
import { components, sampleInteraction } from '../../../../tests/support/tracking-samples.ts';
import type { InteractionDetail } from '../../../domain/progress/interaction.ts';
import { duration } from '../../duration.ts';
import { encodeInteraction } from './encode-interaction.ts';

function encode(detail: InteractionDetail) {
  const fields = encodeInteraction(sampleInteraction({ detail })).map(({ element, value }): [string, string] => [
    element,
    value,
  ]);
  const values = new Map(fields);
  const patterns = fields.flatMap(([element, value]) => (element.startsWith('correct_responses') ? [value] : []));
  return [values.get('type'), values.get('learner_response'), ...patterns];
}

const choices = components('alpha', 'be-ta', 'gamma');
const many = Array.from({ length: 37 }, (_, at) => `item-${at}`);
const text = { kind: 'fill-in', accepted: ['hash value', 'hash'], caseMatters: false } as const;

describe('answers in SCORM 2004', () => {
  it.each<[string, InteractionDetail, (string | undefined)[]]>([
    ['true or false', { kind: 'true-false', response: true, correct: false }, ['true-false', 'true', 'false']],
    [
      'several choices, each once',
      { kind: 'choice', choices, response: ['gamma', 'be-ta', 'gamma'], correct: ['alpha', 'be-ta'] },
      ['choice', 'be_ta[,]gamma', 'alpha[,]be_ta'],
    ],
    [
      'one of two right choices, a pattern each',
      { kind: 'choice', choices, response: ['gamma'], correct: ['be-ta', 'gamma'], anyOf: true },
      ['choice', 'gamma', 'be_ta', 'gamma'],
    ],
    ['nothing chosen', { kind: 'choice', choices, response: [], correct: [] }, ['choice', undefined]],
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
      ['sequencing', 'gamma[,]alpha', 'alpha[,]gamma', 'gamma[,]alpha'],
    ],
    [
      'pairs',
      {
        kind: 'matching',
        sources: choices,
        targets: components('x', 'y'),
        response: [
          ['alpha', 'y'],
          ['be-ta', 'x'],
        ],
        correct: [
          ['alpha', 'x'],
          ['be-ta', 'y'],
        ],
      },
      ['matching', 'alpha[.]y[,]be_ta[.]x', 'alpha[.]x[,]be_ta[.]y'],
    ],
    [
      'a number in a range',
      { kind: 'numeric', response: 23.5, value: 24, min: 23, max: 25 },
      ['numeric', '23.5', '23[:]25'],
    ],
    [
      'a number with one bound',
      { kind: 'numeric', response: 1e-7, value: 3, min: Number.NEGATIVE_INFINITY, max: 3 },
      ['numeric', '0.0000001', '[:]3'],
    ],
    [
      'a text with its language and each accepted form',
      { ...text, response: 'hash value' },
      [
        'fill-in',
        '{lang=en}hash value',
        '{case_matters=false}{lang=en}hash value',
        '{case_matters=false}{lang=en}hash',
      ],
    ],
    [
      'a text without delimiters and prefixes of its own',
      { ...text, response: '{a[,]b\nc', accepted: [] },
      ['fill-in', '{lang=en}a[;]b c'],
    ],
    ['a long text', { ...text, response: 'x'.repeat(251) }, ['long-fill-in', `{lang=en}${'x'.repeat(251)}`]],
    [
      'more than 36 items as text',
      { kind: 'choice', choices: components(...many), response: many.slice(0, 2), correct: many },
      ['other', 'item_0;item_1', many.map((id) => id.replace('-', '_')).join(';')],
    ],
  ])('tells %s', (_, detail, expected) => {
    expect(encode(detail)).toEqual(expected);
  });

  it('starts with id and type, and names who, when and how well', () => {
    const description = `${'Question '.repeat(40)}`;
    const encoded = encodeInteraction(sampleInteraction({ share: 1, description, language: 'x bad' }));
    expect(encoded.map(({ element, value }) => `${element}=${value}`)).toEqual([
      'id=urn:borderless:q:ops-q07',
      'type=choice',
      'objectives.0.id=F1',
      'objectives.1.id=O-m1',
      'timestamp=2026-11-24T09:30:05.00Z',
      'correct_responses.0.pattern=first_step',
      'weighting=1',
      'learner_response=second',
      'result=correct',
      'latency=PT12.35S',
      `description={lang=und}${description.slice(0, 250).trim()}`,
    ]);
  });

  it.each([
    [0, 'PT0S'],
    [60, 'PT1M'],
    [3661.256, 'PT1H1M1.26S'],
    [7200.5, 'PT2H0.5S'],
  ])('writes %d seconds as %s', (seconds, written) => {
    expect(duration(seconds)).toBe(written);
  });
});
