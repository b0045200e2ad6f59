import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Our own namespace, drawn once. */
const namespace = 'c2fa4dd0b03b4dd39d0ed5f6d9f0a3c7';

/**
 * A name-based UUID (RFC 9562 5.5, version 5): the same parts give the same id on every device and in every session, so that a
 * statement which is sent again, even after a crash, is known to the LRS.
 */
export function uuidOf(...parts: readonly string[]): string {
  const bytes = new Uint8Array([
    ...(namespace.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)),
    ...utf8ToBytes(parts.join('\n')),
  ]);
  const hash = sha1(bytes).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(hash).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
