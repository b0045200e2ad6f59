import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabet } from '../snapshot/bits.ts';
import { digits } from './base32.ts';
import { pieceLimit } from './pieces.ts';
import { readRescueCode } from './read-rescue-code.ts';
import { type RescueCode, writeRescueCode } from './rescue-code.ts';

const snapshotOf = (length: number) => alphabet.repeat(Math.ceil(length / 64)).slice(0, length);
const code: RescueCode = { course: 'policing-without-borders', minute: 29_870_642, snapshot: snapshotOf(1500) };
const pieces = writeRescueCode(code);
const [first = '', second = '', third = ''] = pieces;

describe('a rescue code', () => {
  it('gives back course, time and snapshot, whatever they are', () => {
    const snapshots = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 4, maxLength: 5000 });
    const ids = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,59}$/);
    fc.assert(
      fc.property(snapshots, ids, fc.nat(2 ** 31), (snapshot, course, minute) => {
        expect(readRescueCode(writeRescueCode({ course, minute, snapshot }).join(' '))).toEqual({
          course,
          minute,
          snapshot,
        });
      }),
      { numRuns: 100 },
    );
  });

  it('comes in pieces that one QR code holds each', () => {
    expect(pieces).toHaveLength(3);
    for (const piece of writeRescueCode({ ...code, snapshot: snapshotOf(16_000) })) {
      expect(piece).toMatch(new RegExp(`^U[${digits}]+$`));
      expect(piece.length).toBeLessThanOrEqual(pieceLimit);
    }
  });

  it('stays readable when it is longer than 31 pieces of that size', () => {
    const long = { ...code, snapshot: snapshotOf(60_000) };
    expect(writeRescueCode(long)).toHaveLength(31);
    expect(readRescueCode(writeRescueCode(long).join('\n'))).toEqual(long);
  });

  it.each([
    [
      'in groups and lines',
      pieces.map((piece) => piece.replace(/.{4}/g, '$& ').replace(/.{40}/g, '$&\n')).join('\n\n'),
    ],
    ['in small letters', pieces.join('').toLowerCase()],
    [
      'with hyphens of a word processor',
      pieces.join('').replace(/.{8}/g, '$&\u2011').replace(/.{50}/g, '$&\u00ad\r\n'),
    ],
    ['with O, I and L for digits', pieces.join('').replaceAll('0', 'o').replaceAll('1', 'l')],
    ['quoted in a mail', pieces.map((piece) => `> ${piece}`).join('\n')],
    ['with notes', `# Rescue code, unused: keep it\n#\n${pieces.join('\n')}\n  # U and more\n`],
    ['in another order, one piece twice', [third, first, third, second].join('\n')],
  ])('is read %s', (_, text) => {
    expect(readRescueCode(text)).toEqual(code);
  });

  it.each([
    ['nothing', '', { problem: 'not-a-code' }],
    ['some words', 'Please find it enclosed.', { problem: 'not-a-code' }],
    ['a letter around it', `Dear colleague, ${pieces.join('')}`, { problem: 'not-a-code' }],
    ['very much', 'U'.repeat(200_000), { problem: 'not-a-code' }],
    ['its first piece alone', first, { problem: 'pieces-missing', missing: [2, 3], count: 3 }],
    ['a code that was cut', pieces.join('').slice(0, -9), { problem: 'piece-damaged', piece: 3 }],
    ['a newer format', `U2${first.slice(2)}`, { problem: 'newer' }],
    [
      'one wrong sign',
      `${first.slice(0, 40)}${first[40] === '7' ? '8' : '7'}${first.slice(41)}`,
      { problem: 'piece-damaged', piece: 1 },
    ],
    [
      'pieces of two codes',
      [first, ...writeRescueCode({ ...code, minute: 1 }).slice(1)].join('\n'),
      { problem: 'mixed' },
    ],
    [
      'pieces of two lengths',
      [first, ...writeRescueCode({ ...code, snapshot: 'AAAA' })].join('\n'),
      { problem: 'mixed' },
    ],
  ])('is refused: %s', (_, text, problem) => {
    expect(readRescueCode(text)).toEqual(problem);
  });

  it('never takes a slip of one sign or an exchange of neighbours for another code', () => {
    const text = pieces.join('');
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.constantFrom(...digits), (at, sign) => {
        const slip = text.slice(0, at) + sign + text.slice(at + 1);
        const swap = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
        for (const wrong of [slip, swap]) if (wrong !== text) expect(readRescueCode(wrong)).toHaveProperty('problem');
      }),
      { numRuns: 500 },
    );
  });

  it('reads any text without throwing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readRescueCode(`U${text}`)));
  });
});
