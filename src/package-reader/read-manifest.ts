import { findLaunchables, type Launchable } from './launchables.ts';
import { type PackageLimits, packageLimits } from './limits.ts';
import { manifestName, manifestText } from './manifest-text.ts';
import { child, children, descendants, parseXml, textOf, type XmlElement, XmlFault } from './parse-xml.ts';
import { PackageRefusal } from './refusal.ts';
import type { PackageFiles } from './unpack.ts';

export interface Manifest {
  /** The manifest's own name for the course; undefined where it has none. */
  readonly identifier: string | undefined;
  readonly title: string | undefined;
  readonly standard: '1.2' | '2004';
  /** As an administrator knows it: `SCORM 2004 4th Edition`. */
  readonly edition: string;
  /** What can be launched, in the order of the default organization; one at least. */
  readonly launchables: readonly Launchable[];
}

/** What an LMS needs of a manifest. Throws a PackageRefusal where it is none of SCORM, or launches nothing. */
export function readManifest(files: PackageFiles, limits: PackageLimits = packageLimits): Manifest {
  const root = parsed(manifestText(files, limits), limits);
  // An SCO may carry metadata of its own: the package's stands in the manifest itself.
  const version =
    textOf(child(child(root, 'metadata'), 'schemaversion')) ?? textOf(descendants(root, 'schemaversion')[0]) ?? '';
  const standard = version === '1.2' ? '1.2' : /^(2004|CAM 1\.3)/.test(version) ? '2004' : undefined;
  if (!standard) throw new PackageRefusal('notScorm', limits, undefined, version.slice(0, 60));
  const organization = defaultOrganization(root);
  const launchables = findLaunchables(root, organization, files);
  if (launchables.length === 0) throw new PackageRefusal('nothingToLaunch', limits);
  return {
    identifier: root.attributes.get('identifier') || undefined,
    title: textOf(child(organization, 'title')),
    standard,
    edition: `SCORM ${version === 'CAM 1.3' ? '2004 2nd Edition' : version}`,
    launchables,
  };
}

function parsed(text: string, limits: PackageLimits): XmlElement {
  const refuse = (why: string) => new PackageRefusal('xml', limits, manifestName, why);
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    if (error instanceof XmlFault) throw refuse(error.message.slice(0, 200));
    throw error;
  }
  if (root.name !== 'manifest') throw refuse('its root is not <manifest>');
  return root;
}

function defaultOrganization(root: XmlElement): XmlElement | undefined {
  const organizations = child(root, 'organizations');
  const all = children(organizations, 'organization');
  return (
    all.find(({ attributes }) => attributes.get('identifier') === organizations?.attributes.get('default')) ?? all[0]
  );
}
