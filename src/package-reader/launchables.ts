import { child, children, descendants, textOf, type XmlElement } from './parse-xml.ts';
import type { PackageFiles } from './unpack.ts';

/** One thing that a learner can be sent to. */
export interface Launchable {
  /** Of the item; of the resource where no item leads to it. */
  readonly identifier: string;
  readonly title: string | undefined;
  /** Path in the package, as the file is named there. */
  readonly path: string;
  /** What follows the path in the address: `?a=b#c`, or nothing. */
  readonly query: string;
  /** Speaks to an LMS; an asset does not. */
  readonly isSco: boolean;
  /** Per cent; undefined where the manifest sets none. */
  readonly passing: number | undefined;
  /** Ids that the manifest gives its objectives, the primary one first. */
  readonly objectives: readonly string[];
}

/** Items of the organization that lead to a file of the package; SCOs alone where there is one. */
export function findLaunchables(
  root: XmlElement,
  organization: XmlElement | undefined,
  files: PackageFiles,
): Launchable[] {
  const holder = child(root, 'resources');
  const resources = children(holder, 'resource');
  const base = xmlBase(root) + xmlBase(holder);
  const of = (resource: XmlElement | undefined, item?: XmlElement): Launchable[] => {
    const place =
      resource && placeOf(base + xmlBase(resource), resource.attributes.get('href') ?? '', parameters(item), files);
    if (!resource || !place) return [];
    return [
      {
        ...place,
        identifier: (item ?? resource).attributes.get('identifier') ?? place.path,
        title: textOf(child(item, 'title')),
        isSco: resource.attributes.get('scormtype')?.toLowerCase() === 'sco',
        passing: passingOf(item),
        objectives: objectivesOf(item),
      },
    ];
  };
  const byId = new Map(resources.map((resource) => [resource.attributes.get('identifier') ?? '', resource]));
  const items = organization ? descendants(organization, 'item') : [];
  const listed = items.flatMap((item) => of(byId.get(item.attributes.get('identifierref') ?? ''), item));
  const found = listed.length > 0 ? listed : resources.flatMap((resource) => of(resource));
  const scos = found.filter(({ isSco }) => isSco);
  return scos.length > 0 ? scos : found;
}

/** xml:base as manifests use it: a folder that ends with a slash. */
function xmlBase(element: XmlElement | undefined): string {
  return element?.attributes.get('base') ?? '';
}

const parameters = (item: XmlElement | undefined) => item?.attributes.get('parameters') ?? '';

/** The file that an address names, and what is said to it (CAM 3.4.1.13 of SCORM 2004: how parameters are appended). */
function placeOf(
  base: string,
  href: string,
  given: string,
  files: PackageFiles,
): Pick<Launchable, 'path' | 'query'> | undefined {
  const [, written = '', query = ''] = /^([^?#]*)(.*)$/s.exec(base + href) ?? [];
  const path = [written, unescaped(written)].find((name) => files.has(name));
  if (path === undefined) return undefined;
  const added = given.replace(/^[?&]+/, '');
  if (added === '' || (added.startsWith('#') && query.includes('#'))) return { path, query };
  if (added.startsWith('#')) return { path, query: query + added };
  const [before = '', ...after] = query.split('#');
  const fragment = after.length > 0 ? `#${after.join('#')}` : '';
  return { path, query: `${before}${before === '' ? '?' : '&'}${added}${fragment}` };
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A whole per cent in SCORM 1.2 (adlcp:masteryscore), a share from -1 to 1 in 2004 (imsss:minNormalizedMeasure). */
function passingOf(item: XmlElement | undefined): number | undefined {
  const number = (text: string | undefined) =>
    text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
  const mastery = number(textOf(child(item, 'masteryscore')));
  if (mastery !== undefined) return mastery;
  const primary = child(child(child(item, 'sequencing'), 'objectives'), 'primaryObjective');
  const measure = number(textOf(child(primary, 'minNormalizedMeasure')));
  return measure === undefined ? undefined : Math.round(measure * 10_000) / 100;
}

function objectivesOf(item: XmlElement | undefined): string[] {
  const list = child(child(item, 'sequencing'), 'objectives');
  return [...children(list, 'primaryObjective'), ...children(list, 'objective')].flatMap(
    (objective) => objective.attributes.get('objectiveid') || [],
  );
}
