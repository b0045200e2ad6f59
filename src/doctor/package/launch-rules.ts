import { both, type Requirement } from '../requirement.ts';
import { attribute, child, named, place } from '../xml/xml-tree.ts';
import { inScorm } from './identifier-rules.ts';
import { launchable } from './manifest.ts';
import type { PackageSubject } from './subject.ts';

type Rule = Requirement<PackageSubject>;

const file = 'imsmanifest.xml';
const scormOnly = ['scorm-1.2', 'scorm-2004'] as const;

/** Requirements on what an LMS opens. */
export const launchRules: readonly Rule[] = [
  {
    id: 'launch-any',
    demand: 'At least one item leads to a resource with a page to open',
    clause: both('2.3 (item, resource href)', '3.4.1 (item, resource href)'),
    severity: 'fail',
    mend: 'Give the item an identifierref to a resource, and the resource an href.',
    families: scormOnly,
    check: inScorm((manifest) => {
      if (launchable(manifest).length > 0) return [];
      // Another requirement says so where an item refers to nothing.
      const refers = manifest.items.some((item) => {
        const id = attribute(item, 'identifierref');
        return id !== undefined && !manifest.resources.some(({ identifier }) => identifier === id);
      });
      return refers ? [] : ['No item leads to a resource that has an href.'];
    }),
  },
  {
    id: 'launch-sco',
    demand: 'What is opened is marked as a SCO, so that the LMS offers it the API',
    clause: both('2.3 (adlcp:scormtype)', '3.4.1 (adlcp:scormType)'),
    severity: 'fail',
    mend: 'Write adlcp:scormtype="sco" (SCORM 1.2) or adlcp:scormType="sco" (SCORM 2004) on the resource.',
    families: scormOnly,
    explains: /scorm[tT]ype/,
    check: inScorm((manifest, { family }) => {
      const opened = launchable(manifest);
      if (opened.length > 0 && !opened.some(({ scormType }) => scormType === 'sco')) {
        return ['Nothing that an item leads to is a SCO: nothing would be reported.'];
      }
      const right = family === 'scorm-1.2' ? 'scormtype' : 'scormType';
      return opened.flatMap(({ element }) => {
        const written = element.attributes.find(({ name }) => name.toLowerCase() === 'scormtype');
        return written && written.name !== right
          ? [`${place(file, element)} writes ${written.name}; in this standard it is ${right}.`]
          : [];
      });
    }),
  },
  {
    id: 'launch-file',
    demand: 'The page that is opened is in the package',
    clause: both('2.3 (resource href)', '3.4.1 (resource href)'),
    severity: 'fail',
    mend: 'Write the path from the root of the zip, in the exact capitals of the file.',
    families: scormOnly,
    check: inScorm((manifest, { files }) =>
      launchable(manifest).flatMap(({ element, href }) => {
        if (href.path !== undefined && files.has(href.path)) return [];
        if (href.isRemote) return [];
        const other = [...files.keys()].find((path) => path.toLowerCase() === href.path?.toLowerCase());
        return [
          `${place(file, element)} opens "${href.written}", which is not in the package${other ? `; "${other}" is` : ''}.`,
        ];
      }),
    ),
  },
  {
    id: 'launch-titled',
    demand: 'Organization and items have titles that a learner can read',
    clause: both('2.3 (title)', '3.4.1 (title)'),
    severity: 'warn',
    mend: 'Write a <title>; 200 characters at most in SCORM 1.2.',
    families: scormOnly,
    explains: /title/,
    check: inScorm(({ organizations, items }, { family }) =>
      [...organizations, ...items].flatMap((element) => {
        const title = child(element, 'title')?.text ?? '';
        if (title === '') return [`${place(file, element)} <${element.name}> has no title.`];
        return family === 'scorm-1.2' && title.length > 200
          ? [`${place(file, element)} has a title of ${title.length} characters.`]
          : [];
      }),
    ),
  },
  {
    id: 'launch-parameters',
    demand: 'Nothing depends on item parameters or xml:base',
    clause: 'practice: several LMSs drop or double the “?” of parameters, and ignore xml:base',
    severity: 'info',
    mend: 'Write the full path into each href, and keep what parameters say in the content.',
    families: scormOnly,
    check: inScorm(({ root, items }) => [
      ...items.flatMap((item) =>
        attribute(item, 'parameters')
          ? [`${place(file, item)} has parameters="${attribute(item, 'parameters')}".`]
          : [],
      ),
      ...named(root, 'manifest', 'resources', 'resource').flatMap((element) =>
        element.attributes.some(({ name, namespace }) => name === 'base' && namespace !== '')
          ? [`${place(file, element)} has xml:base.`]
          : [],
      ),
    ]),
  },
  {
    id: 'launch-one',
    demand: 'The course is one SCO',
    clause: 'practice: LMSs differ in how they add up several',
    severity: 'info',
    mend: 'Nothing to mend: check status and score of the whole in your LMS.',
    families: scormOnly,
    check: inScorm((manifest) => {
      const scos = launchable(manifest).filter(({ scormType }) => scormType === 'sco').length;
      return scos > 1 ? [`There are ${scos} SCOs.`] : [];
    }),
  },
];
