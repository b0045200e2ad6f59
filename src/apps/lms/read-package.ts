import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LmsPackage, packageOf } from '../../lms/packages.ts';
import { readManifest } from '../../package-reader/read-manifest.ts';
import { PackageRefusal } from '../../package-reader/refusal.ts';
import { unpack } from '../../package-reader/unpack.ts';

export interface PackageFolder {
  /** The packages as they are on the disk now: a zip that was made again is read again. */
  read(): { readonly packages: readonly LmsPackage[]; readonly problems: readonly string[] };
  /** The zip of a package; undefined where there is none of this id. */
  zip(id: string): Uint8Array | undefined;
}

export function packageFolder(path: string): PackageFolder {
  const known = new Map<string, { readonly stamp: string; readonly found: LmsPackage | string | undefined }>();

  function one(name: string): LmsPackage | string | undefined {
    const { mtimeMs, size } = statSync(join(path, name));
    const stamp = `${mtimeMs}/${size}`;
    const before = known.get(name);
    if (before?.stamp === stamp) return before.found;
    const found = readPackage(name, readFileSync(join(path, name)));
    known.set(name, { stamp, found });
    return found;
  }

  function read() {
    const found = zips(path).map(one);
    return {
      packages: found.filter((result) => typeof result === 'object'),
      problems: found.filter((result) => typeof result === 'string'),
    };
  }

  return {
    read,
    zip(id) {
      // A name of the list, never one that was asked for: a path cannot lead anywhere else.
      const found = read().packages.find((listed) => listed.id === id);
      return found && readFileSync(join(path, found.file));
    },
  };
}

function zips(path: string): readonly string[] {
  try {
    return (
      readdirSync(path)
        // A plain web build is for a web server, and no LMS plays it.
        .filter((name) => name.endsWith('.zip') && !name.endsWith('-web.zip'))
        .sort()
    );
  } catch {
    return [];
  }
}

/** Packages of standards that need no LMS of this kind lie in the same folder. */
const others = ['cmi5.xml', 'manifest.webmanifest'];

/** What a zip holds, a sentence that says why it is no package, or nothing where it is one of another standard. */
function readPackage(file: string, bytes: Uint8Array): LmsPackage | string | undefined {
  try {
    const files = unpack(bytes);
    if (!files.has('imsmanifest.xml') && others.some((name) => files.has(name))) return undefined;
    return packageOf({ id: file.replace(/\.zip$/, ''), file, size: bytes.length }, readManifest(files));
  } catch (error) {
    if (error instanceof PackageRefusal) return `${file}: ${error.message}`;
    throw error;
  }
}
