import { both, type Requirement } from '../requirement.ts';
import { named } from '../xml/xml-tree.ts';
import type { PackageSubject } from './subject.ts';

type Rule = Requirement<PackageSubject>;

const editions = ['1.2', 'CAM 1.3', '2004 3rd Edition', '2004 4th Edition'];

const withManifest =
  (
    check: (file: NonNullable<PackageSubject['manifestFile']>, subject: PackageSubject) => readonly string[],
  ): Rule['check'] =>
  (subject) =>
    subject.manifestFile ? check(subject.manifestFile, subject) : { notJudged: 'there is no manifest in the root.' };

/** Requirements on the manifest as a file. */
export const manifestRules: readonly Rule[] = [
  {
    id: 'manifest-in-root',
    demand: 'imsmanifest.xml (SCORM) or cmi5.xml (cmi5) stands in the root of the zip',
    clause: `${both('2.3', '3.4.1')} · cmi5 §14`,
    severity: 'fail',
    mend: 'Zip what is inside the folder, not the folder; write the name in small letters.',
    check: ({ refusal, manifestFile, files }) => {
      if (refusal) return { notJudged: 'the zip was not opened.' };
      if (manifestFile) return [];
      const elsewhere = [...files.keys()].filter((path) => /(^|\/)(imsmanifest|cmi5)\.xml$/i.test(path));
      return elsewhere.length > 0
        ? elsewhere.map((path) => `It is at "${path}", not in the root under its exact name.`)
        : ['There is none in the zip.'];
    },
  },
  {
    id: 'manifest-encoding',
    demand: 'The manifest is UTF-8 without a byte order mark',
    clause: 'XML 1.0 §4.3.3 · practice: some importers stumble over a mark',
    severity: 'warn',
    mend: 'Save the file as UTF-8 without a byte order mark.',
    check: withManifest(({ path, encoding }) =>
      encoding === 'utf-8' ? [] : [`${path} is ${encoding === 'damaged' ? 'no UTF-8' : encoding}.`],
    ),
  },
  {
    id: 'manifest-well-formed',
    demand: 'The manifest is well-formed XML',
    clause: `${both('2.3', '3.4')} · XML 1.0 §2.1`,
    severity: 'fail',
    mend: 'Mend the first place that is named: mostly a tag that is not closed, or an & that must be &amp;.',
    check: withManifest(({ path }, { xml }) =>
      xml && !xml.hasDoctype ? xml.errors.slice(0, 3).map((error) => `${path}:${error}`) : [],
    ),
  },
  {
    id: 'manifest-no-dtd',
    demand: 'The manifest has no DOCTYPE and no entities of its own',
    clause: `${both('2.3', '3.4')} (schemas, not DTDs) · practice: entities can read files of the server`,
    severity: 'fail',
    mend: 'Take the DOCTYPE out, and write what the entities stand for.',
    check: withManifest(({ path }, { xml }) => (xml?.hasDoctype ? [`${path} has a DOCTYPE.`] : [])),
  },
  {
    id: 'manifest-standard',
    demand: 'The manifest names an edition of SCORM by its exact text',
    clause: both('2.3 (schemaversion)', '3.4.1.4'),
    severity: 'fail',
    mend: `Write one of: ${editions.join(', ')}.`,
    families: ['scorm-1.2', 'scorm-2004'],
    explains: /schemaversion/,
    check: ({ scorm }) =>
      !scorm || editions.includes(scorm.schemaversion) ? [] : [`schemaversion is "${scorm.schemaversion}".`],
  },
  {
    id: 'manifest-one',
    demand: 'There is one manifest, without manifests inside it',
    clause: both('2.3', '3.4.1.1'),
    severity: 'warn',
    mend: 'Move items and resources of the inner manifest into the outer one.',
    families: ['scorm-1.2', 'scorm-2004'],
    check: ({ scorm }) => {
      const inner = scorm ? named(scorm.root, 'manifest').slice(1) : [];
      return inner.map(({ line }) => `imsmanifest.xml:${line} begins a manifest inside the manifest.`);
    },
  },
];

/** After all others on manifests: what they have said already is not said again. */
export function schemaRule(others: readonly Rule[]): Rule {
  return {
    id: 'manifest-schema',
    demand: 'The manifest is valid by the published schemas of its standard',
    clause: `${both('2.3 (XML binding)', '3.4')} · cmi5 §14.2`,
    severity: 'fail',
    mend: 'Mend what the schema names: an element in the wrong place or order, or a value of the wrong form.',
    check: (subject) => {
      const { schemaErrors } = subject;
      if ('notJudged' in schemaErrors) return schemaErrors;
      const said = others.filter(({ explains, check, families }) => {
        if (!explains || (families && subject.family && !families.includes(subject.family))) return false;
        const found = check(subject);
        return !('notJudged' in found) && found.length > 0;
      });
      return schemaErrors.filter((error) => !said.some(({ explains }) => explains?.test(error)));
    },
  };
}
