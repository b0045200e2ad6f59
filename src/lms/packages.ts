import type { StandardId } from './standards.ts';

/** A package that the server has unpacked, as its manifest describes it. */
export interface LmsPackage {
  /** Name of the zip without its ending; folder under `packages/`. */
  readonly id: string;
  /** Bytes of the zip. */
  readonly size: number;
  /** The manifest's own name for the course: a package that is made again finds its record. */
  readonly course: string;
  readonly title: string;
  readonly standard: StandardId;
  /** As an administrator knows it: `SCORM 2004 4th Edition`. */
  readonly edition: string;
  /** File that is opened, relative to the package. */
  readonly launch: string;
  /** Per cent; undefined where the manifest sets none. */
  readonly passing: number | undefined;
  readonly objectives: readonly string[];
}

/** The answer to `packages.json`. */
export interface PackageList {
  readonly packages: readonly LmsPackage[];
  /** A sentence for each file that is no package. */
  readonly problems: readonly string[];
}

/** Under which the record of a package is kept. */
export function recordKey({ course, edition }: LmsPackage): string {
  return `${course}/${edition}`;
}
