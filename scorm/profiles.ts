import type { CourseOutline } from '../src/domain/course/course.ts';
import type { Tracking } from '../src/domain/course/page-settings.ts';
import type { Files } from './files.ts';
import { withLrsPolicy } from './lrs-page.ts';
import { cmi5Manifest } from './manifests/cmi5.ts';
import type { Manifest } from './manifests/manifest.ts';
import { scorm12Manifest } from './manifests/scorm-1.2.ts';
import { scorm2004Manifest } from './manifests/scorm-2004.ts';
import { webPackage } from './web/web-package.ts';

/** A standard that a package can be made for: one row, and nothing elsewhere knows it by name. */
export interface Profile {
  /** As `--standard` takes it; also in the name of the zip. */
  readonly standard: Standard;
  /** As an administrator knows it. */
  readonly name: string;
  /** The adapter that the player loads. */
  readonly tracking: Tracking;
  /** Absent: the package needs none. */
  readonly manifest?: ManifestProfile;
  /** Folder under scorm/ whose files stand in the root of the package beside the player. */
  readonly extras?: string;
  /**
   * Files by path as they end up in the package, the manifest apart: for a standard that wants more of them, or another page.
   * Called with all the others in place; what it returns is checked for names and listed in the manifest.
   */
  readonly finish?: (files: Files, course: CourseOutline) => Files;
}

interface ManifestProfile {
  /** Its path in the package. */
  readonly file: 'imsmanifest.xml' | 'cmi5.xml';
  readonly write: (manifest: Manifest) => string;
  /** Folder under scorm/xsd whose files stand in the root of the package beside the manifest, where the standard wants that. */
  readonly schemas?: string;
}

export type Standard = 'scorm-1.2' | 'scorm-2004-3rd' | 'scorm-2004-4th' | 'cmi5' | 'web';

export const profiles: readonly Profile[] = [
  {
    standard: 'scorm-1.2',
    name: 'SCORM 1.2',
    tracking: 'scorm-1.2',
    manifest: { file: 'imsmanifest.xml', write: scorm12Manifest, schemas: 'scorm-1.2' },
  },
  {
    standard: 'scorm-2004-3rd',
    name: 'SCORM 2004 3rd Edition',
    tracking: 'scorm-2004',
    manifest: {
      file: 'imsmanifest.xml',
      write: (manifest) => scorm2004Manifest(manifest, '2004 3rd Edition'),
      schemas: 'scorm-2004-3rd',
    },
  },
  {
    standard: 'scorm-2004-4th',
    name: 'SCORM 2004 4th Edition',
    tracking: 'scorm-2004',
    manifest: {
      file: 'imsmanifest.xml',
      write: (manifest) => scorm2004Manifest(manifest, '2004 4th Edition'),
      schemas: 'scorm-2004-4th',
    },
  },
  {
    standard: 'cmi5',
    name: 'cmi5',
    tracking: 'cmi5',
    manifest: { file: 'cmi5.xml', write: cmi5Manifest },
    finish: withLrsPolicy,
  },
  {
    standard: 'web',
    name: 'web build, without an LMS',
    tracking: 'web',
    extras: 'web/files',
    finish: webPackage,
  },
];
