import type { Launchable } from '../package-reader/launchables.ts';
import type { Manifest } from '../package-reader/read-manifest.ts';
import type { StandardId } from './standards.ts';

/** A package that can be launched, as its manifest describes it. */
export interface LmsPackage {
  /** Name of the zip without its ending; of a dropped one, a name that no other package has. */
  readonly id: string;
  /** Of the zip, as it is shown. */
  readonly file: string;
  /** Bytes of the zip. */
  readonly size: number;
  /** The manifest's own name for the course. */
  readonly course: string;
  readonly title: string;
  readonly standard: StandardId;
  /** As an administrator knows it: `SCORM 2004 4th Edition`. */
  readonly edition: string;
  /** What can be launched; the first one at least. */
  readonly launchables: readonly Launchable[];
  /**
   * Names the package's records. Of our own folder's: its course and edition, so that a package that is made
   * again finds its record. Of a dropped one: the hash of its bytes, since a manifest can say any name.
   */
  readonly key: string;
  readonly isDropped: boolean;
}

/** The answer to `packages.json`. */
export interface PackageList {
  /** Of the servers that have nothing but the runner: each an origin for one package. */
  readonly runnerPorts: readonly number[];
  readonly packages: readonly LmsPackage[];
  /** A sentence for each file that is no package. */
  readonly problems: readonly string[];
}

export interface ZipFacts {
  readonly id: string;
  readonly file: string;
  readonly size: number;
  /** SHA-256 of its bytes in hex digits, where it was dropped. */
  readonly dropped?: string;
}

export function packageOf({ dropped, ...zip }: ZipFacts, manifest: Manifest): LmsPackage {
  const { identifier, title, standard, edition, launchables } = manifest;
  const course = identifier ?? zip.id;
  const key = dropped === undefined ? `${course}/${edition}` : `dropped/${dropped}`;
  return {
    ...zip,
    course,
    title: title ?? zip.id,
    standard,
    edition,
    launchables,
    key,
    isDropped: dropped !== undefined,
  };
}

/** Under which the record of one thing to launch is kept: the first has the package's own key. */
export function recordKey({ key, launchables }: LmsPackage, launchable: Launchable | undefined): string {
  return !launchable || launchable === launchables[0] ? key : `${key}#${launchable.identifier}`;
}
