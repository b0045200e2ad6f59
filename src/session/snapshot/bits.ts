/** Only characters that no LMS escapes, trims or re-encodes. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes numbers bit by bit, six to a character. */
export class BitWriter {
  private characters = '';
  private pending = 0;
  private filled = 0;

  /** `value` from 0 to 2^width - 1; width up to 32. */
  bits(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at--) this.bit(Math.floor(value / 2 ** at) % 2);
  }

  flag(value: boolean): void {
    this.bit(value ? 1 : 0);
  }

  /** Any whole number from 0, in groups of three bits, each with one bit that says whether more follow. */
  count(value: number | bigint): void {
    let left = BigInt(value);
    do {
      const group = Number(left & 7n);
      left >>= 3n;
      this.flag(left > 0n);
      this.bits(group, 3);
    } while (left > 0n);
  }

  /** Rice code: the quotient by 2^k in ones, then k bits. Short for numbers around 2^k. */
  rice(value: number, k: number): void {
    for (let ones = Math.floor(value / 2 ** k); ones > 0; ones--) this.bit(1);
    this.bit(0);
    this.bits(value % 2 ** k, k);
  }

  text(): string {
    const rest = this.filled === 0 ? '' : (alphabet[this.pending << (6 - this.filled)] ?? '');
    return this.characters + rest;
  }

  private bit(value: number): void {
    this.pending = (this.pending << 1) | value;
    if (++this.filled === 6) {
      this.characters += alphabet[this.pending] ?? '';
      this.pending = 0;
      this.filled = 0;
    }
  }
}

/** Reads what a BitWriter wrote. Throws `RangeError` past the end: the caller treats that as unreadable. */
export class BitReader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  bits(width: number): number {
    let value = 0;
    for (let read = 0; read < width; read++) value = value * 2 + this.bit();
    return value;
  }

  flag(): boolean {
    return this.bit() === 1;
  }

  count(): bigint {
    let value = 0n;
    let more = true;
    for (let shift = 0n; more; shift += 3n) {
      more = this.flag();
      value |= BigInt(this.bits(3)) << shift;
    }
    return value;
  }

  rice(k: number): number {
    let quotient = 0;
    while (this.bit() === 1) quotient++;
    return quotient * 2 ** k + this.bits(k);
  }

  private bit(): number {
    const character = this.text[Math.floor(this.at / 6)];
    const value = character === undefined ? -1 : alphabet.indexOf(character);
    if (value < 0) throw new RangeError('Saved progress ends too early or holds a foreign character.');
    return (value >> (5 - (this.at++ % 6))) & 1;
  }
}

/** CRC-16/CCITT-FALSE over the characters, as three characters of the alphabet. */
export function checkSum(text: string): string {
  let crc = 0xffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return [crc >> 12, (crc >> 6) & 63, crc & 63].map((value) => alphabet[value]).join('');
}

/** More entries than a snapshot could hold means that it is not one. */
export function times<T>(length: number, read: () => T): T[] {
  if (length > 30_000) throw new RangeError('Saved progress names more entries than it can hold.');
  return Array.from({ length }, read);
}
