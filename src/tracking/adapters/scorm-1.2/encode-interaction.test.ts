import { describe, expect, it } from 'vitest';
import { components, sampleInteraction } from '../../../../tests/support/tracking-samples.ts';
import type { InteractionDetail } from '../../../domain/progress/interaction.ts';
import { timeOfDay, timespan } from './data-model.ts';
import { encodeInteraction } from './encode-interaction.ts';

function encode(detail: InteractionDetail) {
  const fields = new Map(
    encodeInteraction(sampleInteraction({ detail })).map(({ element, value }) => [element, value]),
  );
  return [fields.get('type'), fields.get('student_response'), fields.get('correct_responses.0.pattern')];
}

const choices = components('alpha', 'beta', 'gamma');
const many = Array.from({ length: 37 }, (_, at) => `item-number-${at}`);

describe('answers in SCORM 1.2', () => {
  it.each<[string, InteractionDetail, (string | undefined)[]]>([
    ['true or false', { kind: 'true-false', response: true, correct: false }, ['true-false', 't', 'f']],
    ['one choice', { kind: 'choice', choices, response: ['beta'], correct: ['beta'] }, ['choice', 'b', 'b']],
    [
      'several choices, by authored order',
      { kind: 'choice', choices, response: ['gamma', 'alpha'], correct: ['alpha', 'gamma'] },
      ['choice', 'a,c', '{a,c}'],
    ],
    [
      'one of two right choices, without the braces that ask for both',
      { kind: 'choice', choices, response: ['beta'], correct: ['beta', 'gamma'], anyOf: true },
      ['choice', 'b', 'b,c'],
    ],
    ['nothing chosen', { kind: 'choice', choices, response: [], correct: [] }, ['choice', undefined, undefined]],
    [
      'an order',
      { kind: 'sequencing', choices, response: ['gamma', 'alpha', 'beta'], correct: [['alpha', 'beta', 'gamma']] },
      ['sequencing', 'c,a,b', 'a,b,c'],
    ],
    [
      'pairs',
      {
        kind: 'matching',
        sources: choices,
        targets: components('x', 'y'),
        response: [
          ['alpha', 'y'],
          ['beta', 'x'],
        ],
        correct: [
          ['alpha', 'x'],
          ['beta', 'y'],
        ],
      },
      ['matching', 'a.2,b.1', '{a.1,b.2}'],
    ],
    [
      'a number, its tolerance lost',
      { kind: 'numeric', response: 23.5, value: 24, min: 23, max: 25 },
      ['numeric', '23.5', '24'],
    ],
    [
      'a text',
      { kind: 'fill-in', response: 'hash\nvalue', accepted: ['hash value'], caseMatters: false },
      ['fill-in', 'hash value', 'hash value'],
    ],
  ])('tells %s', (_, detail, expected) => {
    expect(encode(detail)).toEqual(expected);
  });

  it('cuts a long text at 255 characters, never within a sign', () => {
    const response = `${'x'.repeat(254)}😀`;
    expect(encode({ kind: 'fill-in', response, accepted: [], caseMatters: false })[1]).toBe('x'.repeat(254));
  });

  it('tells more than 36 items as text, cut between two of them', () => {
    const [type, response, pattern] = encode({
      kind: 'choice',
      choices: components(...many),
      response: many,
      correct: many,
    });
    expect(type).toBe('performance');
    expect(response?.length).toBeLessThanOrEqual(255);
    expect(many).toContain(response?.split(',').at(-1));
    expect(pattern).toBeUndefined();
  });

  it('gives the letters a to z, then 0 to 9', () => {
    const ids = many.slice(0, 36);
    const response = encode({ kind: 'choice', choices: components(...ids), response: ids, correct: [] })[1];
    expect(response).toBe([...'abcdefghijklmnopqrstuvwxyz0123456789'].join());
  });

  it('starts with id and type, and names who, when and how well', () => {
    expect(
      encodeInteraction(sampleInteraction({ share: 0.5 })).map(({ element, value }) => `${element}=${value}`),
    ).toEqual([
      'id=ops-q07',
      'type=choice',
      'objectives.0.id=F1',
      'objectives.1.id=O-m1',
      `time=${timeOfDay(new Date(sampleInteraction().timestamp))}`,
      'correct_responses.0.pattern=a',
      'weighting=1',
      'student_response=b',
      'result=0.5',
      'latency=00:00:12.35',
    ]);
  });

  it.each([
    [0, '00:00:00.00'],
    [3661.256, '01:01:01.26'],
    [360_000, '100:00:00.00'],
    [1e9, '9999:00:00.00'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(timespan(seconds)).toBe(text);
  });
});
