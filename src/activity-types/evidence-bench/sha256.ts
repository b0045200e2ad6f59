import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from './bytes.ts';

/** `browser` is WebCrypto, there in secure contexts only; `fallback` a library, since many LMSs are on plain http. */
export type HashMethod = 'browser' | 'fallback';

/** 64 hexadecimal digits. */
export type Hasher = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

export const fallback: Hasher = async (bytes) => sha256Hex(bytes);

/** The fallback without a promise: the content check needs it. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export function browserHasher(subtle: Pick<SubtleCrypto, 'digest'>): Hasher {
  return async (bytes) => bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

/** Published values: FIPS 180-2 appendix B (also FOR-29), and those of FOR-28 and FOR-29. */
export const publishedValues = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['abd', 'a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
] as const;

/** How many of the published values a hasher gets right; one that fails gets none. */
export async function selfTest(hash: Hasher): Promise<number> {
  const right = await Promise.all(
    publishedValues.map(([text, value]) =>
      hash(utf8(text)).then(
        (computed) => computed === value,
        () => false,
      ),
    ),
  );
  return right.filter(Boolean).length;
}

export interface Bench {
  readonly method: HashMethod;
  readonly hash: Hasher;
  /** Published values that came out right, of all of them. */
  readonly passed: number;
}

/** The browser's own hashing where it is there and passes the self-test, else the fallback, tested too. */
export async function setUpBench(subtle: Pick<SubtleCrypto, 'digest'> | undefined): Promise<Bench> {
  if (subtle) {
    const hash = browserHasher(subtle);
    const passed = await selfTest(hash);
    if (passed === publishedValues.length) return { method: 'browser', hash, passed };
  }
  return { method: 'fallback', hash: fallback, passed: await selfTest(fallback) };
}
