import { deflateSync } from 'fflate';
import { crc32 } from '../../src/package-reader/crc32.ts';

/** One entry of a zip, with whatever its headers are to say instead of the truth. */
export interface HandMadeEntry {
  /** Name as a string in UTF-8, or its bytes. */
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** 8 deflate (default) or 0 stored; another number packs nothing. */
  readonly method?: number;
  readonly flags?: number;
  /** Type and permissions as Unix has them. */
  readonly unixMode?: number;
  /** What the headers say; default: the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly localName?: string;
  /** The packed bytes as they are to stand there. */
  readonly packed?: Uint8Array;
  /** Share the local header of the entry before. */
  readonly sharesBefore?: boolean;
}

export interface HandMadeEnd {
  readonly count?: number;
  readonly disk?: number;
  readonly start?: number;
  readonly comment?: string;
}

const encode = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text);

/** A zip written field by field, so that tests can lie in each of them (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
export function handMadeZip(entries: readonly HandMadeEntry[], end: HandMadeEnd = {}): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const length = (parts: readonly Uint8Array[]) => parts.reduce((sum, part) => sum + part.length, 0);
  let offset = 0;
  for (const entry of entries) {
    const { method = 8, flags = 0, unixMode = 0 } = entry;
    const data = encode(entry.data ?? '');
    const packed = entry.packed ?? (method === 8 ? deflateSync(data, { level: 9 }) : data);
    const facts = {
      method,
      flags,
      crc: entry.crc ?? crc32(data),
      packed: packed.length,
      size: entry.size ?? data.length,
    };
    if (!entry.sharesBefore) {
      offset = length(body);
      const name = encode(entry.localName ?? entry.name);
      body.push(record(30, 0x04034b50, common(4, 20, facts, name.length)), name, packed);
    }
    const name = encode(entry.name);
    const places: [number, number, 2 | 4][] = [
      [4, (3 << 8) | 20, 2],
      ...common(6, 20, facts, name.length),
      [38, unixMode * 65536, 4],
      [42, offset, 4],
    ];
    directory.push(record(46, 0x02014b50, places), name);
  }
  const count = end.count ?? entries.length;
  const comment = encode(end.comment ?? '');
  const places: [number, number, 2 | 4][] = [
    [4, end.disk ?? 0, 2],
    [8, count, 2],
    [10, count, 2],
    [12, length(directory), 4],
    [16, end.start ?? length(body), 4],
    [20, comment.length, 2],
  ];
  return joined([...body, ...directory, record(22, 0x06054b50, places), comment]);
}

interface Facts {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** The fields that local and central header have in common, from `at` on. */
function common(at: number, version: number, facts: Facts, nameLength: number): [number, number, 2 | 4][] {
  return [
    [at, version, 2],
    [at + 2, facts.flags, 2],
    [at + 4, facts.method, 2],
    [at + 10, facts.crc, 4],
    [at + 14, facts.packed, 4],
    [at + 18, facts.size, 4],
    [at + 22, nameLength, 2],
  ];
}

function record(size: number, signature: number, fields: readonly [number, number, 2 | 4][]): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, signature, true);
  for (const [at, value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
