import { both, type Requirement } from '../requirement.ts';
import { attribute, named, place } from '../xml/xml-tree.ts';
import { inScorm } from './identifier-rules.ts';
import { type Href, launchable, type ScormManifest } from './manifest.ts';
import type { PackageSubject } from './subject.ts';

type Rule = Requirement<PackageSubject>;

const file = 'imsmanifest.xml';
const scormOnly = ['scorm-1.2', 'scorm-2004'] as const;

const hrefs = ({ resources }: ScormManifest): readonly Href[] =>
  resources.flatMap(({ href, files }) => [...(href ? [href] : []), ...files]);

const lower = (paths: Iterable<string>) => new Map([...paths].map((path) => [path.toLowerCase(), path]));

/** Each place once, though an href of a resource is listed as a file too. */
const once = (found: readonly string[]) => [...new Set(found)];

/** What a manifest need not list: itself and the standard's schemas. */
const isUnlistedByRight = (path: string) => path === file || /\.(xsd|dtd)$/i.test(path);

export const fileRules: readonly Rule[] = [
  {
    id: 'file-there',
    demand: 'Each file that the manifest lists is in the package',
    clause: both('2.3 (file)', '3.4.1 (file)'),
    severity: 'fail',
    mend: 'Put the file into the package, or take it off the list.',
    families: scormOnly,
    check: inScorm((manifest, { files }) => {
      const [present, opened] = [lower(files.keys()), new Set(launchable(manifest).map(({ href }) => href.path))];
      return hrefs(manifest).flatMap(({ element, path, written }) =>
        path === undefined || present.has(path.toLowerCase()) || opened.has(path)
          ? []
          : [`${place(file, element)} lists "${written}".`],
      );
    }),
  },
  {
    id: 'file-case',
    demand: 'Names in the manifest have the exact capitals of the files',
    clause: `${both('2.3 (href)', '3.4.1 (href)')} · practice: servers tell capitals apart, Windows and macOS do not`,
    severity: 'fail',
    mend: 'Write the name as the file has it.',
    families: scormOnly,
    check: inScorm((manifest, { files }) => {
      const present = lower(files.keys());
      return once(
        hrefs(manifest).flatMap(({ path, written }) => {
          const other = path !== undefined && !files.has(path) ? present.get(path.toLowerCase()) : undefined;
          return other ? [`The manifest says "${written}", the file is "${other}".`] : [];
        }),
      );
    }),
  },
  {
    id: 'file-listed',
    demand: 'Each file of the package is listed in the manifest',
    clause: both('2.3 (file)', '3.4.1 (file)'),
    severity: 'warn',
    mend: 'List it in the resource that uses it: some LMSs copy listed files only.',
    families: scormOnly,
    check: inScorm((manifest, { files }) => {
      const listed = lower(hrefs(manifest).flatMap(({ path }) => path ?? []));
      return [...files.keys()]
        .filter((path) => !listed.has(path.toLowerCase()) && !isUnlistedByRight(path))
        .map((path) => `"${path}" is listed nowhere.`);
    }),
  },
  {
    id: 'file-inside',
    demand: 'Addresses in the manifest are relative and stay inside the package',
    clause: both('2.3 (href)', '3.4.1 (href)'),
    severity: 'fail',
    mend: 'Write the path from the root of the zip, with forward slashes and without a slash before it.',
    families: scormOnly,
    check: inScorm((manifest) =>
      once(
        hrefs(manifest).flatMap(({ element, path, written, isRemote }) =>
          !isRemote && (path === undefined || path.includes('\\'))
            ? [`${place(file, element)} says "${written}".`]
            : [],
        ),
      ),
    ),
  },
  {
    id: 'file-local',
    demand: 'No address in the manifest names another server',
    clause: 'RTE12 §3.3 · RTE4 §3.3.1 (the API is found in windows of one origin)',
    severity: 'fail',
    mend: 'Put the files into the package: a page of another server cannot reach the API.',
    families: scormOnly,
    check: inScorm((manifest) =>
      once(
        hrefs(manifest).flatMap(({ element, written, isRemote }) =>
          isRemote ? [`${place(file, element)} says "${written}".`] : [],
        ),
      ),
    ),
  },
  {
    id: 'file-encoded',
    demand: 'Addresses in the manifest are percent-encoded where they must be',
    clause: `${both('2.3 (href)', '3.4.1 (href)')} (a URI) · RFC 3986 §2`,
    severity: 'warn',
    mend: 'Rename the file to letters, digits, hyphen, underscore and dot.',
    families: scormOnly,
    explains: /anyURI/,
    check: inScorm((manifest) =>
      once(
        hrefs(manifest).flatMap(({ element, written, path }) =>
          path !== undefined && /[^!#$%&'()*+,./0-9:;=?@A-Z[\]_a-z~-]|%(?![0-9a-f]{2})/i.test(written)
            ? [`${place(file, element)} says "${written}".`]
            : [],
        ),
      ),
    ),
  },
  {
    id: 'file-launch-listed',
    demand: 'The page that is opened is among the files of its resource',
    clause: both('2.3 (resource, file)', '3.4.1 (resource, file)'),
    severity: 'warn',
    mend: 'Add a <file> with the same href.',
    families: scormOnly,
    check: inScorm((manifest) =>
      once(
        launchable(manifest).flatMap(({ element, href, files }) =>
          href.isRemote || files.some(({ path }) => path === href.path)
            ? []
            : [`${place(file, element)} opens "${href.written}" and does not list it.`],
        ),
      ),
    ),
  },
  {
    id: 'file-metadata',
    demand: 'Metadata that the manifest points to is in the package',
    clause: both('2.3 (adlcp:location)', '3.4.1 (adlcp:location)'),
    severity: 'fail',
    mend: 'Put the file into the package and list it, or take the pointer out.',
    families: scormOnly,
    check: inScorm(({ root }, { files }) =>
      named(root, 'location').flatMap((element) =>
        element.namespace.includes('adlcp') && !files.has(element.text)
          ? [`${place(file, element)} points to "${element.text}".`]
          : [],
      ),
    ),
  },
  {
    id: 'file-schemas',
    demand: 'Schemas that the manifest names by file are in the package',
    clause: `${both('2.3', '3.4')} · practice: some importers validate with them`,
    severity: 'warn',
    mend: 'Put the published schemas of the standard into the root of the zip.',
    families: scormOnly,
    check: inScorm(({ root }, { files }) => {
      const places = (attribute(root, 'schemaLocation') ?? '').split(/\s+/).filter((_, at) => at % 2 === 1);
      return places
        .filter((path) => !/^[a-z]+:/i.test(path) && !files.has(path))
        .map((path) => `xsi:schemaLocation names "${path}".`);
    }),
  },
];
