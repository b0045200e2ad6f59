/** The exact bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** One byte as two digits; an offset as at least two, in capitals as hex viewers print it. */
export function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

export function hexOffset(offset: number, digits = 2): string {
  return offset.toString(16).toUpperCase().padStart(digits, '0');
}

/** Printable ASCII as it is, any other byte as a middle dot. */
export function asText(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·';
}

/** Offsets at which two files differ, one that only the longer has included; rising. */
export function differences(one: Uint8Array, other: Uint8Array): number[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at).filter(
    (at) => one[at] !== other[at],
  );
}

/** The next difference after an offset, from the first again after the last; undefined where there is none. */
export function nextDifference(offsets: readonly number[], after: number): number | undefined {
  return offsets.find((offset) => offset > after) ?? offsets[0];
}

/** How many bits differ, byte by byte; missing bytes count as zero. */
export function changedBits(one: Uint8Array, other: Uint8Array): number {
  return changedBitPlaces(one, other).length;
}

/** Places of the bits that differ, the first bit of the first byte being 0. */
export function changedBitPlaces(one: Uint8Array, other: Uint8Array): number[] {
  return Array.from({ length: 8 * Math.max(one.length, other.length) }, (_, at) => at).filter((at) => {
    const bit = 0x80 >> (at % 8);
    const byte = Math.floor(at / 8);
    return ((one[byte] ?? 0) & bit) !== ((other[byte] ?? 0) & bit);
  });
}

/** Characters (code points) that differ between two texts of as many characters; undefined where one is longer. */
export function changedCharacters(one: string, other: string): number | undefined {
  const [first, second] = [[...one], [...other]];
  if (first.length !== second.length) return undefined;
  return first.filter((character, at) => character !== second[at]).length;
}

/** Bytes in rows, with the offset at which each begins. */
export function rowsOf(
  bytes: Uint8Array,
  length: number,
): { readonly offset: number; readonly bytes: readonly number[] }[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, row) => ({
    offset: row * length,
    bytes: [...bytes.subarray(row * length, (row + 1) * length)],
  }));
}

export type HexStep = 'before' | 'after' | 'up' | 'down' | 'rowStart' | 'rowEnd' | 'first' | 'last';

/** Where the cursor stands after a key; it stays where there is no byte. */
export function stepTo(at: number, step: HexStep, length: number, row: number): number {
  const start = at - (at % row);
  const wanted = {
    before: at - 1,
    after: at + 1,
    up: at - row,
    down: at + row,
    rowStart: start,
    rowEnd: Math.min(start + row, length) - 1,
    first: 0,
    last: length - 1,
  }[step];
  return wanted < 0 || wanted >= length ? at : wanted;
}
