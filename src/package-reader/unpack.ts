import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { entryFault } from './entry-checks.ts';
import { type PackageLimits, packageLimits, ratioCountsFrom } from './limits.ts';
import { PackageRefusal, type RefusalReason } from './refusal.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

/** Files of a package by path: forward slashes, relative, each once, folders left out. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

const localSignature = 0x04034b50;
const localSize = 30;
/** Bytes that are inflated at a time: what deflate makes of them, 17 MB at most, is looked at before the next. */
const step = 16_384;

/**
 * Unpacks a zip that anybody may have made, in memory. A zip inside stays closed. Throws a PackageRefusal for whatever a
 * package of a course does not need: names that lead outside, links, passwords, more bytes than the limits or than the zip
 * itself says. Sizes are counted while the bytes come, since headers may lie.
 */
export function unpack(zip: Uint8Array, limits: PackageLimits = packageLimits): PackageFiles {
  const { entries, start } = readDirectory(zip, limits);
  const seen = new Set<string>();
  for (const { name, ...rest } of entries) {
    const fault = entryFault({ name, ...rest }, limits);
    if (fault) throw new PackageRefusal(fault, limits, name, String(rest.method));
    const known = name.normalize('NFC');
    if (seen.has(known)) throw new PackageRefusal('duplicate', limits, name);
    seen.add(known);
  }
  // What the zip says of itself is enough to refuse it, not enough to trust it.
  if (sum(entries.map(({ size }) => size)) > limits.total) throw new PackageRefusal('totalSize', limits);
  const places = placesOf(zip, entries, start, limits);
  const files = new Map<string, Uint8Array>();
  for (const [entry, packed] of places) {
    const bytes = inflate(entry, packed, limits);
    if (crc32(bytes) !== entry.crc) throw new PackageRefusal('damaged', limits, entry.name);
    if (!entry.name.endsWith('/')) files.set(entry.name, bytes);
  }
  return files;
}

/** The packed bytes of each entry: inside the zip, before the directory, and of no other entry too. */
function placesOf(
  zip: Uint8Array,
  entries: readonly ZipEntry[],
  end: number,
  limits: PackageLimits,
): readonly (readonly [ZipEntry, Uint8Array])[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const refuse = (reason: RefusalReason, entry: ZipEntry) => new PackageRefusal(reason, limits, entry.name);
  let free = 0;
  return [...entries]
    .sort((a, b) => a.offset - b.offset)
    .map((entry) => {
      const { offset, packedSize, rawName } = entry;
      if (offset < free) throw refuse('overlap', entry);
      if (offset + localSize > end || view.getUint32(offset, true) !== localSignature) throw refuse('damaged', entry);
      const nameLength = view.getUint16(offset + 26, true);
      const from = offset + localSize + nameLength + view.getUint16(offset + 28, true);
      if (from + packedSize > end) throw refuse('damaged', entry);
      const local = zip.subarray(offset + localSize, offset + localSize + nameLength);
      // A name that differs here would be another file to another program.
      if (local.length !== rawName.length || local.some((byte, at) => byte !== rawName[at]))
        throw refuse('damaged', entry);
      free = from + packedSize;
      return [entry, zip.subarray(from, free)] as const;
    });
}

function inflate(entry: ZipEntry, packed: Uint8Array, limits: PackageLimits): Uint8Array {
  const refuse = (reason: RefusalReason) => new PackageRefusal(reason, limits, entry.name);
  if (entry.method === 0) {
    if (packed.length !== entry.size) throw refuse('sizeLies');
    return packed.slice();
  }
  const most = Math.max(ratioCountsFrom, packed.length * limits.ratio);
  if (entry.size > most) throw refuse('ratio');
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  const inflator = new Inflate((chunk) => {
    if (filled + chunk.length > bytes.length) throw refuse('sizeLies');
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      inflator.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    throw error instanceof PackageRefusal ? error : refuse('damaged');
  }
  if (filled !== bytes.length) throw refuse('sizeLies');
  return bytes;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
