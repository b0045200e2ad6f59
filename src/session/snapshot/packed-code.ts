import { type BitReader, type BitWriter, times } from './bits.ts';

export type ReadCode = (input: BitReader) => bigint | undefined;

/** Bits of a code that is counted in groups; a longer one says how many bits follow, which is cheaper for a written text. */
const shortCode = 12;

export function writeCode(out: BitWriter, code: bigint | undefined): void {
  out.flag(code !== undefined);
  if (code === undefined) return;
  const width = code.toString(2).length;
  out.flag(width > shortCode);
  if (width <= shortCode) {
    out.count(code);
    return;
  }
  out.count(width);
  for (let at = width - 1; at >= 0; at--) out.flag(((code >> BigInt(at)) & 1n) === 1n);
}

export function readCode(input: BitReader): bigint | undefined {
  if (!input.flag()) return undefined;
  if (!input.flag()) return input.count();
  let code = 0n;
  for (const bit of times(Number(input.count()), () => input.flag())) code = (code << 1n) | (bit ? 1n : 0n);
  return code;
}

/** Of format 1: groups of three bits, however long. */
export function readCode1(input: BitReader): bigint | undefined {
  return input.flag() ? input.count() : undefined;
}
