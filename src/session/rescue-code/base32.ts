/**
 * Crockford's base 32: digits and capitals without I, L, O and U. A person may type it in any case, and a QR code holds two
 * of its characters in eleven bits.
 */
export const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Whole numbers from 0 to 31 as characters. */
export const digit = (value: number): string => digits.charAt(value);

/** Five bits a character; the last one is filled with zeros. */
export function toBase32(bytes: readonly number[]): string {
  let text = '';
  let pending = 0;
  let filled = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    for (filled += 8; filled >= 5; filled -= 5) text += digit((pending >> (filled - 5)) & 31);
    pending &= (1 << filled) - 1;
  }
  return filled > 0 ? text + digit((pending << (5 - filled)) & 31) : text;
}

/** Undefined where a character is none of `digits`. Bits behind the last whole byte are dropped. */
export function fromBase32(text: string): number[] | undefined {
  const bytes: number[] = [];
  let pending = 0;
  let filled = 0;
  for (const character of text) {
    const value = digits.indexOf(character);
    if (value < 0) return undefined;
    pending = (pending << 5) | value;
    filled += 5;
    if (filled >= 8) {
      filled -= 8;
      bytes.push((pending >> filled) & 255);
      pending &= (1 << filled) - 1;
    }
  }
  return bytes;
}
