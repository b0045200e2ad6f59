import { type PackageLimits, packageLimits } from './limits.ts';
import { PackageRefusal } from './refusal.ts';
import type { PackageFiles } from './unpack.ts';

export const manifestName = 'imsmanifest.xml';

/**
 * The manifest as text that is safe to hand to an XML parser: bounded, in the encoding that it says, without a document type.
 * Entities, the ones that grow and the ones that read files, can be defined nowhere else (XML 1.0, 2.8 and 4.2).
 */
export function manifestText(files: PackageFiles, limits: PackageLimits = packageLimits): string {
  const bytes = files.get(manifestName);
  if (!bytes) {
    const deeper = [...files.keys()].find((path) => path.endsWith(`/${manifestName}`));
    throw new PackageRefusal('manifestMissing', limits, deeper);
  }
  if (bytes.length > limits.manifest) throw new PackageRefusal('manifestSize', limits, manifestName);
  const text = decode(bytes, limits);
  if (hasDocumentType(text)) throw new PackageRefusal('doctype', limits, manifestName);
  return text;
}

function decode(bytes: Uint8Array, limits: PackageLimits): string {
  const [first, second, third] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  // Without a mark, UTF-16 shows in the zero beside the first "<".
  const seen = first === 0x3c && second === 0 ? 'utf-16le' : first === 0 && second === 0x3c ? 'utf-16be' : undefined;
  const start = String.fromCharCode(
    ...bytes.subarray(first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0, 200),
  );
  const said = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  const encoding = marked ?? seen ?? said ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new PackageRefusal('encoding', limits, manifestName, encoding);
  }
}

/** A DOCTYPE may stand before the root element only, after comments and instructions; elsewhere it is no XML at all. */
function hasDocumentType(text: string): boolean {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at, at + 100_000))?.[0].length ?? 0;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined;
    if (!end) return /^<!/.test(text.slice(at, at + 2));
    const closed = text.indexOf(end, at + 2);
    if (closed === -1) return false;
    at = closed + end.length;
  }
}
