import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '../assessment/question.ts';
import type { ResponseShape } from '../course/layout.ts';
import {
  decimal,
  inOrder,
  longestText,
  oneOf,
  pairs,
  type ResponseCode,
  someOf,
  text,
  trueOrFalse,
} from './response-code.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const targets = ['x', 'y', 'z'];

/** Each code with a shape and every kind of response that it must carry. */
const codes: readonly [name: string, code: ResponseCode, shape: ResponseShape, responses: fc.Arbitrary<Response>][] = [
  ['one of', oneOf, [ids], fc.constantFrom(...ids)],
  ['some of', someOf, [ids], fc.subarray(ids)],
  ['in order', inOrder, [ids], fc.shuffledSubarray(ids, { minLength: ids.length })],
  [
    'pairs',
    pairs,
    [ids, targets],
    fc
      .subarray(ids)
      .chain((some) =>
        fc
          .array(fc.constantFrom(...targets), { minLength: some.length, maxLength: some.length })
          .map((chosen) => Object.fromEntries(some.map((id, at) => [id, chosen[at] ?? 'x']))),
      ),
  ],
  ['true or false', trueOrFalse, [], fc.boolean()],
  ['text', text, [], fc.string({ unit: 'grapheme', maxLength: 20 }).filter((typed) => typed.length <= longestText)],
  ['decimal', decimal, [], fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)],
];

describe.each(codes)('a response packed as %s', (_, code, shape, responses) => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const packed = code.encode(shape, response);
        expect(packed).toBeDefined();
        if (packed !== undefined) expect(code.decode(shape, packed)).toEqual(response);
      }),
    );
  });

  it('takes no more bits than are planned for it', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const packed = code.encode(shape, response) ?? 0n;
        expect(packed.toString(2).length).toBeLessThanOrEqual(code.bits(shape));
      }),
    );
  });

  it('never throws on a number that means nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 80n }), (number) => {
        expect(() => code.decode(shape, number)).not.toThrow();
      }),
    );
  });
});

it('the longest number that a browser prints fits what is planned for it', () => {
  const longest = -0.0000012345678901234567;
  expect(String(longest)).toHaveLength(25);
  expect(decimal.encode([], longest)?.toString(2).length).toBeLessThanOrEqual(decimal.bits([]));
});

describe('a response that does not fit its question', () => {
  it.each<[string, ResponseCode, Response]>([
    ['an unknown id', oneOf, 'gone'],
    ['an unknown id among known ones', someOf, ['a', 'gone']],
    ['an order without all ids', inOrder, ['a', 'b']],
    ['a pair with an unknown target', pairs, { a: 'gone' }],
    ['a pair with an unknown source', pairs, { gone: 'x' }],
    ['a text longer than the field', text, 'x'.repeat(longestText + 1)],
    ['an endless number', decimal, Number.POSITIVE_INFINITY],
    ['a word for a number', decimal, 'many'],
    ['a number for true or false', trueOrFalse, 1],
  ])('is not packed: %s', (_, code, response) => {
    expect(code.encode([ids, targets], response)).toBeUndefined();
  });
});
