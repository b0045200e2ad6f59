import { manifestText } from '../package-reader/manifest-text.ts';
import { child, descendants, parseXml, textOf, type XmlElement } from '../package-reader/parse-xml.ts';
import type { PackageFiles } from '../package-reader/unpack.ts';
import { NotComparable, type PackageIdentity } from './course-package.ts';

/** What identifies a package to its LMS, from its manifest; one without a manifest is a build for the web. */
export function packageIdentity(name: string, files: PackageFiles): PackageIdentity {
  const cmi5 = files.get('cmi5.xml');
  try {
    if (files.has('imsmanifest.xml')) return scormIdentity(parseXml(manifestText(files)));
    if (cmi5) return cmi5Identity(parseXml(new TextDecoder('utf-8', { fatal: true }).decode(cmi5)));
  } catch (error) {
    throw new NotComparable(`${name}: its manifest cannot be read. ${error instanceof Error ? error.message : ''}`);
  }
  return { standard: 'web', identifiers: {}, mastery: undefined };
}

function scormIdentity(root: XmlElement): PackageIdentity {
  const version = textOf(child(child(root, 'metadata'), 'schemaversion'));
  if (version === undefined) throw new Error('It names no edition of SCORM (schemaversion).');
  const mastery = numberIn(root, 'masteryscore');
  const measure = numberIn(root, 'minNormalizedMeasure');
  return {
    standard: `SCORM ${version}`,
    identifiers: {
      ...named('manifest', root, 'identifier'),
      ...named('organization', descendants(root, 'organization')[0], 'identifier'),
      ...named('item', descendants(root, 'item')[0], 'identifier'),
      ...named('resource', descendants(root, 'resource')[0], 'identifier'),
    },
    mastery: mastery ?? perCent(measure),
  };
}

function cmi5Identity(root: XmlElement): PackageIdentity {
  const unit = descendants(root, 'au')[0];
  const score = unit?.attributes.get('masteryscore');
  return {
    standard: 'cmi5',
    identifiers: { ...named('course', child(root, 'course'), 'id'), ...named('assignable unit', unit, 'id') },
    mastery: perCent(score === undefined ? undefined : Number(score)),
  };
}

function named(what: string, element: XmlElement | undefined, attribute: string): Record<string, string> {
  const value = element?.attributes.get(attribute);
  return value === undefined ? {} : { [what]: value };
}

function numberIn(root: XmlElement, element: string): number | undefined {
  const text = textOf(descendants(root, element)[0]);
  return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
}

function perCent(share: number | undefined): number | undefined {
  return share === undefined || Number.isNaN(share) ? undefined : Math.round(share * 10_000) / 100;
}
