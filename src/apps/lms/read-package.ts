import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { LmsPackage } from '../../lms/packages.ts';

/** A zip, unpacked in memory: nothing of it touches the disk. */
export interface UnpackedPackage {
  readonly about: LmsPackage;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export interface PackageFolder {
  /** The packages as they are on the disk now: a zip that was made again is read again. */
  read(): { readonly packages: readonly UnpackedPackage[]; readonly problems: readonly string[] };
}

export function packageFolder(path: string): PackageFolder {
  const known = new Map<string, { readonly stamp: string; readonly found: UnpackedPackage | string }>();

  function one(name: string): UnpackedPackage | string {
    const { mtimeMs, size } = statSync(join(path, name));
    const stamp = `${mtimeMs}/${size}`;
    const before = known.get(name);
    if (before?.stamp === stamp) return before.found;
    const found = readPackage(name, readFileSync(join(path, name)));
    known.set(name, { stamp, found });
    return found;
  }

  return {
    read() {
      const found = zips(path).map(one);
      return {
        packages: found.filter((result) => typeof result !== 'string'),
        problems: found.filter((result) => typeof result === 'string'),
      };
    },
  };
}

function zips(path: string): readonly string[] {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith('.zip'))
      .sort();
  } catch {
    return [];
  }
}

/** The package in a zip, or a sentence that says why there is none. */
function readPackage(name: string, bytes: Uint8Array): UnpackedPackage | string {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    return `${name} is not a zip that can be read. Make it again with npm run package.`;
  }
  const manifest = files['imsmanifest.xml'];
  if (!manifest) return `${name} has no imsmanifest.xml in its root, so it is no SCORM package.`;
  const about = describe(name.replace(/\.zip$/, ''), bytes.length, new TextDecoder().decode(manifest));
  return typeof about === 'string' ? `${name} ${about}` : { about, files };
}

/** What the LMS needs of a manifest with one SCO. */
function describe(id: string, size: number, manifest: string): LmsPackage | string {
  const found = (pattern: RegExp) => plain(pattern.exec(manifest)?.[1]?.trim());
  const version = found(/<schemaversion>([^<]*)</) ?? '';
  const standard = version === '1.2' ? '1.2' : /^(2004|CAM 1\.3)/.test(version) ? '2004' : undefined;
  if (!standard) return `names no edition of SCORM in its manifest (schemaversion: "${version}").`;
  const sco = manifest.match(/<resource\s[^>]*>/g)?.find((tag) => /scormtype="sco"/i.test(tag));
  const launch = plain(/\shref="([^"]*)"/.exec(sco ?? '')?.[1]);
  if (!launch) return 'has no resource that can be launched (scormtype "sco" with an href) in its manifest.';
  const mastery = found(/<adlcp:masteryscore>([^<]*)</);
  const measure = found(/<imsss:minNormalizedMeasure>([^<]*)</);
  return {
    id,
    size,
    standard,
    launch,
    course: found(/<manifest\s[^>]*?\bidentifier="([^"]*)"/) ?? id,
    title: found(/<organization\s[^>]*>\s*<title>([^<]*)</) ?? id,
    edition: `SCORM ${version === 'CAM 1.3' ? '2004 2nd Edition' : version}`,
    passing: number(standard === '1.2' ? mastery : measure, standard === '1.2' ? 1 : 100),
    objectives: [...manifest.matchAll(/<imsss:(?:primaryObjective|objective)\s[^>]*objectiveID="([^"]*)"/g)].flatMap(
      ([, objective]) => plain(objective) ?? [],
    ),
  };
}

function number(text: string | undefined, factor: number): number | undefined {
  const value = Number(text);
  return text === undefined || Number.isNaN(value) ? undefined : value * factor;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(xml: string | undefined): string | undefined {
  return xml?.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
