import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedBits, utf8 } from './bytes.ts';
import { browserHasher, fallback, publishedValues, selfTest, setUpBench, sha256Hex } from './sha256.ts';

const paths = [
  ['the browser', browserHasher(webcrypto.subtle)],
  ['the fallback', fallback],
] as const;

describe.each(paths)('SHA-256 by %s', (_, hash) => {
  it.each(publishedValues)('is the published value of “%s”', async (text, value) => {
    expect(await hash(utf8(text))).toBe(value);
  });

  // NIST's example values for SHA-256.
  it('is the published value of a million times “a”', async () => {
    expect(await hash(utf8('a'.repeat(1_000_000)))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  it('passes its own test', async () => {
    expect(await selfTest(hash)).toBe(publishedValues.length);
  });
});

it('gives the same value for any bytes on both paths', async () => {
  const browser = browserHasher(webcrypto.subtle);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (all) => {
      const copy = Uint8Array.from(all);
      expect(await fallback(copy)).toBe(await browser(copy));
    }),
  );
});

it('changes about half of the 256 bits for one character', () => {
  const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const [abc, abd] = [bytesOf(sha256Hex(utf8('abc'))), bytesOf(sha256Hex(utf8('abd')))];
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(), (text, place) => {
      const at = place % text.length;
      const other = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      const bits = changedBits(bytesOf(sha256Hex(utf8(text))), bytesOf(sha256Hex(utf8(other))));
      // Eight standard deviations of a fair coin thrown 256 times.
      expect(Math.abs(bits - 128)).toBeLessThan(64);
    }),
  );
  expect(changedBits(abc, abd)).toBeGreaterThan(90);
});

describe('the bench', () => {
  it('hashes with the browser where the context is secure', async () => {
    expect(await setUpBench(webcrypto.subtle)).toMatchObject({ method: 'browser', passed: publishedValues.length });
  });

  it('hashes with the fallback where it is not', async () => {
    const bench = await setUpBench(undefined);
    expect(bench).toMatchObject({ method: 'fallback', passed: publishedValues.length });
    expect(await bench.hash(utf8('abc'))).toBe(publishedValues[1][1]);
  });

  it('trusts no browser that fails the self-test', async () => {
    const wrong = { digest: async () => new ArrayBuffer(32) };
    const refusing = { digest: () => Promise.reject(new Error('no')) };
    expect(await selfTest(browserHasher(wrong))).toBe(0);
    expect((await setUpBench(wrong)).method).toBe('fallback');
    expect((await setUpBench(refusing)).method).toBe('fallback');
  });
});
