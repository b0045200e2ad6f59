import type { Manifest } from './manifests/manifest.ts';
import { scorm12Manifest } from './manifests/scorm-1.2.ts';
import { scorm2004Manifest } from './manifests/scorm-2004.ts';

/** A standard that a package can be made for. */
export interface Profile {
  readonly standard: Standard;
  /** As an administrator knows it. */
  readonly name: string;
  /** The adapter that the player loads. */
  readonly tracking: 'scorm-1.2' | 'scorm-2004';
  readonly manifest: (manifest: Manifest) => string;
  /** Folder of the standard's schemas under scorm/xsd; they stand in the root of the package, as the manifest says. */
  readonly schemas: string;
}

export type Standard = 'scorm-1.2' | 'scorm-2004-4th';

export const profiles: readonly Profile[] = [
  {
    standard: 'scorm-1.2',
    name: 'SCORM 1.2',
    tracking: 'scorm-1.2',
    manifest: scorm12Manifest,
    schemas: 'scorm-1.2',
  },
  {
    standard: 'scorm-2004-4th',
    name: 'SCORM 2004 4th Edition',
    tracking: 'scorm-2004',
    manifest: (manifest) => scorm2004Manifest(manifest, '2004 4th Edition'),
    schemas: 'scorm-2004-4th',
  },
];
