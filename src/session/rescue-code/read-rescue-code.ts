import { alphabet } from '../snapshot/bits.ts';
import { fromBase32 } from './base32.ts';
import { type Piece, readPieces } from './pieces.ts';
import { type RescueCode, rescueCodeVersion, wholeCheck } from './rescue-code.ts';

/** Why a text is no rescue code that can be used here. */
export type RescueProblem =
  | { readonly problem: 'not-a-code' | 'newer' | 'mixed' | 'damaged' }
  /** The piece that does not agree with its check sum, from 1 in the order in which it stands in the text. */
  | { readonly problem: 'piece-damaged'; readonly piece: number }
  | { readonly problem: 'pieces-missing'; readonly missing: readonly number[]; readonly count: number };

/** Each format that was ever written, by its number. */
const readers: Readonly<Record<number, (body: string) => RescueCode | undefined>> = { 1: readBody };

/** Longest text that is looked at, in characters: a code of 31 pieces has 23,000, written in groups 29,000. */
const longestText = 100_000;

/** Reads what a learner pasted, typed or chose as a file: untrusted. Pieces may stand in any order, and twice. */
export function readRescueCode(text: string): RescueCode | RescueProblem {
  if (text.length > longestText) return { problem: 'not-a-code' };
  const pieces = readPieces(text, rescueCodeVersion);
  if ('bad' in pieces) {
    return pieces.bad === 'damaged' ? { problem: 'piece-damaged', piece: pieces.at } : { problem: pieces.bad };
  }
  const [first] = pieces;
  if (!first) return { problem: 'not-a-code' };
  if (pieces.some(({ version, count }) => version !== first.version || count !== first.count)) {
    return { problem: 'mixed' };
  }
  const bodies = Array.from({ length: first.count }, (_, at) => bodyOf(pieces, at + 1));
  const missing = bodies.flatMap((body, at) => (body === undefined ? [at + 1] : []));
  if (missing.length > 0) return { problem: 'pieces-missing', missing, count: first.count };
  // Each piece is sound by itself: what does not fit together comes from two codes.
  return readers[first.version]?.(bodies.join('')) ?? { problem: first.count > 1 ? 'mixed' : 'damaged' };
}

export function isRescueCode(read: RescueCode | RescueProblem): read is RescueCode {
  return !('problem' in read);
}

function bodyOf(pieces: readonly Piece[], wanted: number): string | undefined {
  return pieces.find(({ number }) => number === wanted)?.body;
}

function readBody(body: string): RescueCode | undefined {
  const bytes = fromBase32(body);
  const content = bytes?.slice(0, -4);
  if (!bytes || !content || content.length < 7 || numberOf(bytes.slice(-4)) !== wholeCheck(content)) return undefined;
  const start = 1 + (content[0] ?? 0);
  const snapshotAt = start + 6;
  const length = numberOf(content.slice(start + 4, snapshotAt));
  if (content.length !== snapshotAt + Math.ceil((length * 6) / 8)) return undefined;
  return {
    course: String.fromCharCode(...content.slice(1, start)),
    minute: numberOf(content.slice(start, start + 4)),
    snapshot: characters(content.slice(snapshotAt), length),
  };
}

function numberOf(bytes: readonly number[]): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

function characters(bytes: readonly number[], length: number): string {
  return Array.from({ length }, (_, at) => {
    const bit = at * 6;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return alphabet.charAt((pair >> (10 - (bit % 8))) & 63);
  }).join('');
}
