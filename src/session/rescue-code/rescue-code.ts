import { hash32 } from '../../domain/assessment/random.ts';
import { alphabet } from '../snapshot/bits.ts';
import { toBase32 } from './base32.ts';
import { pieceTexts } from './pieces.ts';

/** What a rescue code carries from one device to another. */
export interface RescueCode {
  readonly course: string;
  /** When it was made: minutes since 1970. */
  readonly minute: number;
  /** Packed progress with every detail, as `writeSnapshot` makes it. */
  readonly snapshot: string;
}

/** The format that is written. Raise it with a reader for the old one in read-rescue-code.ts and an example in tests/frozen. */
export const rescueCodeVersion = 1;

/**
 * The code as its pieces, each fit for one QR code: `U`, version, number, count, body and four characters of check sum. Bodies
 * together are base 32 of: course id (length, ASCII), minute (4 bytes), snapshot (length in 2 bytes, then 6 bits a
 * character), and a check sum of all that (4 bytes).
 */
export function writeRescueCode({ course, minute, snapshot }: RescueCode): readonly string[] {
  const content = [
    course.length,
    ...Array.from(course, (character) => character.charCodeAt(0) & 127),
    ...bytesOf(minute, 4),
    ...bytesOf(snapshot.length, 2),
    ...sixBits(snapshot),
  ];
  return pieceTexts(toBase32([...content, ...bytesOf(wholeCheck(content), 4)]), rescueCodeVersion);
}

export function wholeCheck(content: readonly number[]): number {
  return hash32(String.fromCharCode(...content));
}

function bytesOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(value / 256 ** (count - 1 - at)) % 256);
}

function sixBits(snapshot: string): number[] {
  const bytes: number[] = [];
  let pending = 0;
  let filled = 0;
  for (const character of snapshot) {
    pending = (pending << 6) | alphabet.indexOf(character);
    filled += 6;
    if (filled < 8) continue;
    filled -= 8;
    bytes.push((pending >> filled) & 255);
    pending &= (1 << filled) - 1;
  }
  return filled > 0 ? [...bytes, (pending << (8 - filled)) & 255] : bytes;
}
