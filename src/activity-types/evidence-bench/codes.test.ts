import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choicesCode, choicesFrom, factorial, marksCode, marksFrom, orderCode, orderFrom } from './codes.ts';

it('numbers every order once', () => {
  const codes = Array.from({ length: factorial(5) }, (_, code) => code);
  expect(codes.map((code) => orderCode(orderFrom(code, 5)))).toEqual(codes);
  expect(new Set(codes.map((code) => orderFrom(code, 5).join())).size).toBe(120);
  expect(orderFrom(0, 4)).toEqual([0, 1, 2, 3]);
});

it('numbers every set of marks once', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 6 }), (marks) => {
      expect(marksFrom(marksCode(marks), marks.length)).toEqual(marks);
      expect(marksCode(marks)).toBeLessThan(2 ** marks.length);
    }),
  );
});

it('numbers every line of choices once', () => {
  const lines = fc
    .array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 6 })
    .chain((sizes) => fc.tuple(fc.constant(sizes), fc.tuple(...sizes.map((size) => fc.nat(size - 1)))));
  fc.assert(
    fc.property(lines, ([sizes, choices]) => {
      const code = choicesCode(choices, sizes);
      expect(choicesFrom(code, sizes)).toEqual(choices);
      expect(code).toBeLessThan(sizes.reduce((product, size) => product * size, 1));
    }),
  );
});
