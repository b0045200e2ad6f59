import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type HandMadeEnd, type HandMadeEntry, handMadeZip, joined } from '../../tests/support/hand-made-zip.ts';
import { packageLimits } from './limits.ts';
import { PackageRefusal } from './refusal.ts';
import { unpack } from './unpack.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const zeros = (count: number) => new Uint8Array(count);

function refusal(zip: Uint8Array, limits = packageLimits): PackageRefusal {
  try {
    unpack(zip, limits);
  } catch (error) {
    if (error instanceof PackageRefusal) return error;
    throw error;
  }
  throw new Error('It was unpacked.');
}

describe('a zip that is sound', () => {
  it('is unpacked: deflated and stored files by path, folders left out, names in UTF-8', () => {
    const zip = handMadeZip([
      { name: 'start/', method: 0 },
      { name: 'start/index.html', data: '<p>Hello' },
      { name: 'é.txt', data: 'stored', method: 0, unixMode: 0o100644 },
      { name: 'empty.txt' },
    ]);
    const files = unpack(zip);
    expect([...files.keys()]).toEqual(['start/index.html', 'é.txt', 'empty.txt']);
    expect(text(files.get('start/index.html'))).toBe('<p>Hello');
    expect(text(files.get('é.txt'))).toBe('stored');
  });

  it('may have a comment, and be part of a larger buffer', () => {
    const zip = handMadeZip([{ name: 'a', data: 'a' }], { comment: 'made by hand' });
    const within = joined([zeros(7), zip]).subarray(7);
    expect([...unpack(within).keys()]).toEqual(['a']);
  });

  it('of another tool is read, in many pieces and beyond the size from which ratios count', () => {
    const noise = Uint8Array.from({ length: 1_500_000 }, (_, at) => (at * at * 31) >>> (at % 7));
    const unpacked = unpack(zipSync({ 'a/noise.bin': noise })).get('a/noise.bin');
    // Compared as one: an array of this length takes an assertion seconds.
    expect(Buffer.compare(unpacked ?? zeros(0), noise)).toBe(0);
  });

  it('inside a package stays closed', () => {
    const inner = handMadeZip([{ name: '../evil', data: 'x' }]);
    expect(unpack(handMadeZip([{ name: 'inner.zip', data: inner, method: 0 }])).get('inner.zip')).toEqual(inner);
  });
});

describe('a zip with a hostile entry is refused:', () => {
  const named = (name: string): HandMadeEntry => ({ name, data: 'x' });
  it.each<[string, HandMadeEntry, string, RegExp]>([
    ['a path that climbs out', named('../evil.html'), 'traversal', /“\.\.\/evil\.html” points outside/],
    ['a path that climbs out later', named('a/b/../../../evil'), 'traversal', /outside/],
    ['a path that ends above', named('a/..'), 'traversal', /outside/],
    ['a path that climbs with backslashes', named('..\\evil'), 'traversal', /outside/],
    ['an absolute path', named('/etc/passwd'), 'absolute', /absolute/],
    ['a network path', named('\\\\server\\share'), 'absolute', /absolute/],
    ['a drive', named('C:/windows/x'), 'drive', /names a drive/],
    ['a drive without a slash', named('c:x'), 'drive', /names a drive/],
    ['backslashes', named('start\\index.html'), 'backslash', /backslashes/],
    ['an empty folder name', named('a//b'), 'name', /no name/],
    ['a dot as a folder', named('./index.html'), 'name', /no name/],
    ['no name', named(''), 'name', /no name/],
    ['a zero in the name', named('index.html\u0000.txt'), 'name', /“index\.html�\.txt” is no name/],
    ['a line break in the name', named('a\nb'), 'name', /no name/],
    ['a long path', named('a'.repeat(251)), 'pathLength', /longer than 250 characters/],
    ['a symbolic link', { name: 'link', data: '/etc/passwd', unixMode: 0o120777 }, 'link', /is a link/],
    ['a device', { name: 'disk', unixMode: 0o060666 }, 'link', /device/],
    ['a pipe', { name: 'pipe', unixMode: 0o010666 }, 'link', /device/],
    ['a password', { name: 'a', data: 'x', flags: 1 }, 'encrypted', /password/],
    ['a strong password', { name: 'a', data: 'x', flags: 0x41 }, 'encrypted', /password/],
    ['AES', { name: 'a', data: 'x', method: 99 }, 'encrypted', /password/],
    ['another way of packing', { name: 'a', data: 'x', method: 14 }, 'method', /method 14/],
    ['fewer bytes than it says', { name: 'a', data: 'abc', size: 4 }, 'sizeLies', /not as large/],
    ['more bytes than it says', { name: 'a', data: 'abc', size: 2 }, 'sizeLies', /not as large/],
    ['more stored bytes than it says', { name: 'a', data: 'abc', size: 2, method: 0 }, 'sizeLies', /not as large/],
    ['bytes that are no deflate', { name: 'a', packed: Uint8Array.of(255, 255, 255), size: 3 }, 'damaged', /damaged/],
    ['a wrong checksum', { name: 'a', data: 'abc', crc: 1 }, 'damaged', /damaged at “a”/],
    ['another name in its own header', { name: 'a.html', data: 'x', localName: 'b.html' }, 'damaged', /damaged/],
  ])('%s', (_what, entry, reason, message) => {
    const error = refusal(handMadeZip([{ name: 'index.html', data: 'x' }, entry]));
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(message);
  });

  it.each([
    ['the same name', 'a.html', 'a.html'],
    ['the same name in other characters', 'é', 'é'.normalize('NFD')],
  ])('two files of %s', (_what, first, second) => {
    const error = refusal(
      handMadeZip([
        { name: first, data: '1' },
        { name: second, data: '2' },
      ]),
    );
    expect([error.reason, error.entry]).toEqual(['duplicate', second]);
  });
});

describe('a zip that would fill up the computer is refused:', () => {
  const bomb = (size: number, said = size): HandMadeEntry => ({ name: 'bomb', data: zeros(size), size: said });

  it('a file that grows too much, by its own word', () => {
    const error = refusal(handMadeZip([bomb(2_000_000)]));
    expect([error.reason, error.message]).toEqual(['ratio', expect.stringMatching(/“bomb” grows more than 200 times/)]);
  });

  it('a file that grows too much though it says that it is small: no more is unpacked than it says', () => {
    expect(refusal(handMadeZip([bomb(20_000_000, 1000)])).reason).toBe('sizeLies');
  });

  it('files that share their bytes', () => {
    const data = 'x'.repeat(1000);
    const zip = handMadeZip([
      { name: 'a', data },
      { name: 'b', data, localName: 'a', sharesBefore: true },
    ]);
    expect(refusal(zip).reason).toBe('overlap');
  });

  it('a file, all files, a zip and a number of files beyond the limits', () => {
    const limits = { ...packageLimits, file: 100, total: 150, entries: 3, zip: 2000 };
    const of = (...sizes: number[]) => handMadeZip(sizes.map((size, at) => ({ name: `f${at}`, data: zeros(size) })));
    expect(refusal(of(101), limits).reason).toBe('fileSize');
    expect(refusal(of(80, 80), limits).reason).toBe('totalSize');
    expect(refusal(of(1, 1, 1, 1), limits).reason).toBe('entries');
    expect(refusal(joined([of(1), zeros(2000)]), limits).reason).toBe('zipSize');
    expect(unpack(of(100, 50, 0), limits).size).toBe(3);
  });
});

describe('what is no zip is refused:', () => {
  const one: HandMadeEntry[] = [{ name: 'a', data: 'a' }];
  it.each<[string, Uint8Array, string]>([
    ['nothing', zeros(0), 'notZip'],
    ['a text', new TextEncoder().encode('no zip'), 'notZip'],
    ['half a zip', handMadeZip(one).slice(0, -30), 'notZip'],
    ['a zip with something behind it', joined([handMadeZip(one), zeros(5)]), 'notZip'],
    ['a zip with something before it', joined([zeros(5), handMadeZip(one)]), 'damaged'],
    ...(
      [
        ['a part of several', { disk: 1 }, 'split'],
        ['Zip64', { start: 0xffffffff }, 'zip64'],
        ['a count that is too high', { count: 2 }, 'damaged'],
        ['a count that is too low', { count: 0 }, 'damaged'],
        ['a directory that is not there', { start: 5 }, 'damaged'],
      ] as const
    ).map(([what, end, reason]): [string, Uint8Array, string] => [what, handMadeZip(one, end as HandMadeEnd), reason]),
  ])('%s', (_what, zip, reason) => {
    expect(refusal(zip).reason).toBe(reason);
  });

  it('a zip of which any byte was changed is unpacked right or refused, never with other bytes', () => {
    const zip = handMadeZip([
      { name: 'index.html', data: '<p>Hello, hello, hello' },
      { name: 'x.js', data: 'x', method: 0 },
    ]);
    const whole = [...unpack(zip).values()].map(text);
    for (let at = 0; at < zip.length; at++) {
      for (const bit of [1, 64]) {
        const changed = zip.slice();
        changed[at] = (changed[at] ?? 0) ^ bit;
        try {
          expect([...unpack(changed).values()].map(text)).toEqual(whole);
        } catch (error) {
          if (!(error instanceof PackageRefusal)) throw error;
        }
      }
    }
  });
});
