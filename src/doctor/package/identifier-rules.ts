import { both, type Requirement } from '../requirement.ts';
import { attribute, child, place, within, type XmlElement } from '../xml/xml-tree.ts';
import type { ScormManifest } from './manifest.ts';
import type { PackageSubject } from './subject.ts';

type Rule = Requirement<PackageSubject>;

const file = 'imsmanifest.xml';
const scormOnly = ['scorm-1.2', 'scorm-2004'] as const;

export const inScorm =
  (check: (manifest: ScormManifest, subject: PackageSubject) => readonly string[]): Rule['check'] =>
  (subject) =>
    subject.scorm ? check(subject.scorm, subject) : { notJudged: 'the manifest cannot be read.' };

/** Elements whose `identifier` is an xs:ID: those of content packaging; sequencing has identifiers of other kinds. */
function identified({ root }: ScormManifest): readonly { readonly element: XmlElement; readonly id: string }[] {
  return [...within(root)].flatMap((element) => {
    if (!['manifest', 'organization', 'item', 'resource'].includes(element.name)) return [];
    const id = attribute(element, 'identifier');
    return id === undefined ? [] : [{ element, id }];
  });
}

/** Letters of any language, digits, hyphen, underscore and dot, and a letter or underscore first. */
const name = /^[\p{L}_][\p{L}\p{M}\p{N}._·-]*$/u;

export const identifierRules: readonly Rule[] = [
  {
    id: 'identifier-form',
    demand: 'Each identifier begins with a letter or underscore and holds no blank or colon (an XML name)',
    clause: `${both('2.3', '3.4.1')} (xs:ID) · XML names §2`,
    severity: 'fail',
    mend: 'Put a letter before it: a bare UUID often begins with a digit.',
    families: scormOnly,
    explains: /xs:ID'/,
    check: inScorm((manifest) =>
      identified(manifest).flatMap(({ element, id }) =>
        name.test(id) ? [] : [`${place(file, element)} <${element.name}> has the identifier "${id}".`],
      ),
    ),
  },
  {
    id: 'identifier-unique',
    demand: 'Each identifier stands once in the manifest',
    clause: `${both('2.3', '3.4.1')} (xs:ID)`,
    severity: 'fail',
    mend: 'Give one of the two another identifier, and mend what refers to it.',
    families: scormOnly,
    explains: /xs:ID|[Dd]uplicate/,
    check: inScorm((manifest) => {
      const seen = new Map<string, XmlElement>();
      return identified(manifest).flatMap(({ element, id }) => {
        const first = seen.get(id);
        if (!first) seen.set(id, element);
        return first ? [`${place(file, element)} has "${id}" again, after line ${first.line}.`] : [];
      });
    }),
  },
  {
    id: 'identifier-resolves',
    demand: 'Each item and dependency refers to a resource that is there',
    clause: both('2.3 (identifierref)', '3.4.1 (identifierref)'),
    severity: 'fail',
    mend: 'Write the identifier of the resource, letter by letter.',
    families: scormOnly,
    check: inScorm(({ root, resources }) =>
      [...within(root)].flatMap((element) => {
        if (!['item', 'dependency'].includes(element.name)) return [];
        const id = attribute(element, 'identifierref');
        if (id === undefined || resources.some(({ identifier }) => identifier === id)) return [];
        return [`${place(file, element)} refers to "${id}", and no resource has this identifier.`];
      }),
    ),
  },
  {
    id: 'organization-default',
    demand: 'The default organization is there',
    clause: both('2.3 (organizations, default)', '3.4.1 (organizations, default)'),
    severity: 'fail',
    mend: 'Write the identifier of the organization into the attribute default.',
    families: scormOnly,
    check: inScorm(({ root, organizations }) => {
      const list = child(root, 'organizations');
      const id = list && attribute(list, 'default');
      if (!list || id === undefined || organizations.some((one) => attribute(one, 'identifier') === id)) return [];
      return [`${place(file, list)} says default="${id}", and no organization has this identifier.`];
    }),
  },
];
