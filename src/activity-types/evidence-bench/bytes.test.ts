import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asText,
  changedBits,
  changedCharacters,
  differences,
  type HexStep,
  hexByte,
  hexOffset,
  nextDifference,
  rowsOf,
  stepTo,
  utf8,
} from './bytes.ts';

const bytes = fc.uint8Array({ maxLength: 80 });

describe('the bytes of a text', () => {
  it('are those of UTF-8, so that a dash takes three', () => {
    expect([...utf8('a–\n')]).toEqual([0x61, 0xe2, 0x80, 0x93, 0x0a]);
  });

  it('print as two digits, offsets in capitals, what is not ASCII as a dot', () => {
    expect([hexByte(10), hexOffset(47), hexOffset(47, 4), asText(0x62), asText(0x0a), asText(0xe2)]).toEqual([
      '0a',
      '2F',
      '002F',
      'b',
      '·',
      '·',
    ]);
  });

  it('stand in rows that lose and add nothing', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(8, 16), (all, length) => {
        const rows = rowsOf(all, length);
        expect(rows.flatMap((row) => row.bytes)).toEqual([...all]);
        expect(rows.map(({ offset }) => offset)).toEqual(rows.map((_, at) => at * length));
      }),
    );
  });
});

describe('the difference finder', () => {
  it('finds every changed place and no other', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(79), { maxLength: 5 }), (all, places) => {
        const wanted = [...new Set(places.filter((place) => place < all.length))].sort((one, other) => one - other);
        const changed = Uint8Array.from(all, (byte, at) => (wanted.includes(at) ? byte ^ 0xff : byte));
        expect(differences(all, changed)).toEqual(wanted);
      }),
    );
  });

  it('counts what only the longer file has', () => {
    expect(differences(utf8('ab'), utf8('abcd'))).toEqual([2, 3]);
  });

  it('goes on from a place, and round again after the last', () => {
    expect([nextDifference([3, 9], -1), nextDifference([3, 9], 3), nextDifference([3, 9], 9)]).toEqual([3, 9, 3]);
    expect(nextDifference([], 0)).toBeUndefined();
  });
});

describe('the count of changed bits', () => {
  it('is the sum of the bits of the exclusive or', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (one, other) => {
          const ones = [...one].map((byte, at) => (byte ^ (other[at] ?? 0)).toString(2).replaceAll('0', '').length);
          expect(changedBits(one, other)).toBe(ones.reduce((sum, count) => sum + count, 0));
          expect(changedBits(one, one)).toBe(0);
        },
      ),
    );
  });

  it('counts characters, not bytes, and none where a text is longer', () => {
    expect([changedCharacters('a–b', 'a–c'), changedCharacters('–', 'x'), changedCharacters('a', 'ab')]).toEqual([
      1,
      1,
      undefined,
    ]);
  });
});

describe('the cursor', () => {
  it('goes by byte, by row and to the ends', () => {
    const from = (step: HexStep) => stepTo(18, step, 40, 16);
    expect(
      ['before', 'after', 'up', 'down', 'rowStart', 'rowEnd', 'first', 'last'].map((step) => from(step as HexStep)),
    ).toEqual([17, 19, 2, 34, 16, 31, 0, 39]);
  });

  it('never leaves the file', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(59),
        fc.constantFrom<HexStep>('before', 'after', 'up', 'down', 'rowStart', 'rowEnd', 'first', 'last'),
        (length, start, step) => {
          const at = Math.min(start, length - 1);
          const next = stepTo(at, step, length, 16);
          expect(next >= 0 && next < length).toBe(true);
        },
      ),
    );
  });
});
