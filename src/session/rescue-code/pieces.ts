import { hash32 } from '../../domain/assessment/random.ts';
import { digit, digits } from './base32.ts';

/** Characters of a piece that one QR code of version 17 with correction level M holds (ISO/IEC 18004, alphanumeric: 746). */
export const pieceLimit = 746;
/** `U`, version, number and count; and four characters of check sum. */
const frame = 8;
/** Number and count are one digit of base 32 each. */
const mostPieces = 31;

/** One piece as it was read; `body` is checked. */
export interface Piece {
  readonly version: number;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly body: string;
}

export type BadPiece = 'not-a-code' | 'damaged' | 'newer';

/** Pieces of one size; longer than `pieceLimit` only where a text would need more than 31 of them. */
export function pieceTexts(body: string, version: number): readonly string[] {
  const count = Math.min(mostPieces, Math.ceil(body.length / (pieceLimit - frame)));
  const size = Math.ceil(body.length / count);
  return Array.from({ length: count }, (_, at) => {
    const text = `U${digit(version)}${digit(at + 1)}${digit(count)}${body.slice(at * size, (at + 1) * size)}`;
    return text + pieceCheck(text);
  });
}

/**
 * The pieces in a text that a person pasted or typed. Blanks, line breaks, hyphens of any kind and other signs do not count, nor
 * does the case; O is read as 0, I and L as 1. Lines that begin with `#` are notes. No piece holds a `U` but at its start.
 */
export function readPieces(
  text: string,
  newest: number,
): readonly Piece[] | { readonly bad: BadPiece; readonly at: number } {
  const plain = text
    .replace(/^\s*#.*$/gm, '')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const [before, ...texts] = plain.split('U');
  if (before !== '' || texts.length === 0) return { bad: 'not-a-code', at: 0 };
  const pieces: Piece[] = [];
  for (const [at, rest] of texts.entries()) {
    const version = digits.indexOf(rest.charAt(0));
    if (version > newest) return { bad: 'newer', at: at + 1 };
    const whole = `U${rest}`;
    const [number, count] = [digits.indexOf(rest.charAt(1)), digits.indexOf(rest.charAt(2))];
    if (version < 1 || number < 1 || number > count || pieceCheck(whole.slice(0, -4)) !== whole.slice(-4)) {
      return { bad: 'damaged', at: at + 1 };
    }
    pieces.push({ version, number, count, body: whole.slice(4, -4) });
  }
  return pieces;
}

/** 20 bits: a slip of the finger is found, and in which piece it is. */
function pieceCheck(text: string): string {
  const sum = hash32(text);
  return [27, 22, 17, 12].map((shift) => digit((sum >>> shift) & 31)).join('');
}
