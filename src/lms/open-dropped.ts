import { packageLimits } from '../package-reader/limits.ts';
import { readManifest } from '../package-reader/read-manifest.ts';
import { PackageRefusal } from '../package-reader/refusal.ts';
import { type PackageFiles, unpack } from '../package-reader/unpack.ts';
import { type LmsPackage, packageOf } from './packages.ts';

export interface Dropped {
  readonly about: LmsPackage;
  readonly files: PackageFiles;
}

/**
 * Opens a zip in the page: it is read here and sent nowhere. Throws a PackageRefusal.
 *
 * @param digest SHA-256.
 */
export async function openDropped(
  zip: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  digest: (bytes: ArrayBuffer) => Promise<ArrayBuffer>,
): Promise<Dropped> {
  // Asked before it is read: a file of many gigabytes would fill the page.
  if (zip.size > packageLimits.zip) throw new PackageRefusal('zipSize', packageLimits);
  const buffer = await zip.arrayBuffer();
  const files = unpack(new Uint8Array(buffer));
  const manifest = readManifest(files);
  const hash = [...new Uint8Array(await digest(buffer))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const facts = { id: `dropped-${hash}`, file: zip.name.slice(0, 120), size: zip.size, dropped: hash };
  return { files, about: packageOf(facts, manifest) };
}
