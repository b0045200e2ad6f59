import { type Zippable, zipSync } from 'fflate';

/** The earliest time that zip knows, local: the same bytes in every zone and at every hour. */
const noTime = new Date(1980, 0, 1);

/** What is compressed already only grows when it is compressed again. */
const stored = /\.(png|jpg|jpeg|webp|mp3|mp4|woff2|zip)$/;

/**
 * Files by path as a zip: sorted, deflate or store, forward slashes, no folders, no extra fields, made as by Unix so that
 * names keep their characters. Byte-identical for the same files.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[path] = [bytes, { level: stored.test(path) ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: noTime, os: 3, attrs: 0o100644 << 16 });
}
