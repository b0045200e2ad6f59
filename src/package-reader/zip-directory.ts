import type { PackageLimits } from './limits.ts';
import { PackageRefusal, type RefusalReason } from './refusal.ts';

/** One entry of a zip as its central directory describes it (APPNOTE 6.3, section 4.3.12); nothing of it is to be trusted. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes of the name as they are, which the local header repeats. */
  readonly rawName: Uint8Array;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Type and permissions as Unix has them; 0 where the tool that made the zip says nothing. */
  readonly unixMode: number;
  /** Of the local header, from the start of the zip. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
/** A value that stands elsewhere, in the records of Zip64. */
const elsewhere = 0xffffffff;

/** The entries in their order. Throws a PackageRefusal where the directory is not sound. */
export function readDirectory(bytes: Uint8Array, limits: PackageLimits): { entries: ZipEntry[]; start: number } {
  const refuse = (reason: RefusalReason, entry?: string) => new PackageRefusal(reason, limits, entry);
  if (bytes.length > limits.zip) throw refuse('zipSize');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw refuse('notZip');
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0) throw refuse('split');
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || length === elsewhere || start === elsewhere) throw refuse('zip64');
  if (count > limits.entries) throw refuse('entries');
  // Nothing before, between and after: what two programs could read in two ways is not read at all.
  if (start + length !== end) throw refuse('damaged');
  const entries: ZipEntry[] = [];
  let at = start;
  while (at < end) {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) throw refuse('damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + entrySize + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > end) throw refuse('damaged');
    entries.push(readEntry(bytes, view, at, nameLength ?? 0));
    if (entries.length > limits.entries) throw refuse('entries');
    at = next;
  }
  if (entries.length !== count) throw refuse('damaged');
  const big = entries.find(({ size, packedSize, offset }) => [size, packedSize, offset].includes(elsewhere));
  if (big) throw refuse('zip64');
  return { entries, start };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const rawName = bytes.subarray(at + entrySize, at + entrySize + nameLength);
  return {
    name: readName(rawName),
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    unixMode: view.getUint16(at + 40, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** Offset of the record at the end, behind which only its comment may stand. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endSize + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

/** UTF-8, which is what tools write today; byte by byte where it is none, so that two names stay two. */
function readName(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return String.fromCharCode(...raw);
  }
}
