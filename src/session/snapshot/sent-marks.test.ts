import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostInMark, mostMarks, splitMarks, writeMarks } from './sent-marks.ts';

const mark = fc.record({
  session: fc.integer({ min: 1, max: mostInMark }),
  number: fc.integer({ min: 1, max: mostInMark }),
});

it('marks come back as they were written, with what follows them, in seventeen characters at most', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: mostMarks }), fc.stringMatching(/^[A-Za-z0-9_-]{0,9}$/), (marks, rest) => {
      const text = writeMarks(marks);
      expect(text.length).toBe(1 + 4 * marks.length);
      expect(splitMarks(text + rest)).toEqual({ marks, rest });
    }),
  );
});

it('the newest marks are kept, and a number that is too large says as much as it can', () => {
  const marks = [5000, 4, 3, 2, 1].map((number, at) => ({ session: at + 1, number }));
  expect(splitMarks(writeMarks(marks)).marks).toEqual([
    { session: 1, number: mostInMark },
    { session: 2, number: 4 },
    { session: 3, number: 3 },
    { session: 4, number: 2 },
  ]);
});

it.each(['', 'B', 'BAA', 'CAAAAAA', 'B????'])('what is cut or foreign is no mark: "%s"', (text) => {
  expect(() => splitMarks(text)).toThrow(RangeError);
});
