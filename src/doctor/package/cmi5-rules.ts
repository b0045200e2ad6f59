import type { Requirement } from '../requirement.ts';
import { attribute, child, named, place, type XmlElement } from '../xml/xml-tree.ts';
import { resolveHref } from './href.ts';
import type { PackageSubject } from './subject.ts';

type Rule = Requirement<PackageSubject>;

const file = 'cmi5.xml';
const iri = /^[a-z][a-z0-9+.-]*:\S+$/i;

const inCmi5 =
  (check: (root: XmlElement, subject: PackageSubject) => readonly string[]): Rule['check'] =>
  (subject) =>
    subject.xml?.root ? check(subject.xml.root, subject) : { notJudged: 'the manifest cannot be read.' };

/** Checks one attribute of every AU, where it is there. */
const eachAu = (name: string, isRight: (value: string | undefined) => boolean) =>
  inCmi5((root) =>
    named(root, 'au').flatMap((au) => {
      const value = attribute(au, name);
      return isRight(value)
        ? []
        : [`${place(file, au)} has ${value === undefined ? `no ${name}` : `${name}="${value}"`}.`];
    }),
  );

const rules: readonly Omit<Rule, 'families'>[] = [
  {
    id: 'cmi5-root',
    demand: 'cmi5.xml is a course structure: its root and namespace are those of the standard',
    clause: 'cmi5 §14.2',
    severity: 'fail',
    explains: /No matching global|courseStructure/,
    mend: 'Begin with <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">.',
    check: inCmi5(({ name, namespace }) =>
      name === 'courseStructure' && namespace === 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd'
        ? []
        : [`The root is <${name}> of "${namespace}".`],
    ),
  },
  {
    id: 'cmi5-au',
    demand: 'There is at least one assignable unit (AU)',
    clause: 'cmi5 §13.1.4',
    severity: 'fail',
    mend: 'Add an <au> with id, title, description and url.',
    explains: /Missing child element/,
    check: inCmi5((root) => (named(root, 'au').length > 0 ? [] : ['There is no <au>.'])),
  },
  {
    id: 'cmi5-ids',
    demand: 'Course, blocks, objectives and AUs have ids that are IRIs, each once',
    clause: 'cmi5 §13.1 (id)',
    severity: 'fail',
    mend: 'Write an address of your own for each, such as https://example.org/course/unit-1.',
    explains: /anyURI|attribute 'id'/,
    check: inCmi5((root) => {
      const seen = new Set<string>();
      return named(root, 'course', 'block', 'au').flatMap((element) => {
        const id = attribute(element, 'id') ?? '';
        const isSecond = seen.has(id);
        seen.add(id);
        if (!iri.test(id)) return [`${place(file, element)} <${element.name}> has the id "${id}", which is no IRI.`];
        return isSecond ? [`${place(file, element)} has the id "${id}" again.`] : [];
      });
    }),
  },
  {
    id: 'cmi5-url',
    demand: 'Each AU opens a page of the package, or one by an absolute address',
    clause: 'cmi5 §13.1.4 (url), §14.1',
    severity: 'fail',
    mend: 'Write the path from the root of the zip, in the exact capitals of the file.',
    check: inCmi5((root, { files }) =>
      named(root, 'au').flatMap((au) => {
        const url = child(au, 'url');
        if (!url) return [`${place(file, au)} has no url.`];
        const { path, isRemote } = resolveHref(url.text);
        if (isRemote && /^https?:/i.test(url.text)) return [];
        return path !== undefined && files.has(path)
          ? []
          : [`${place(file, url)} opens "${url.text}", which is not in the package.`];
      }),
    ),
  },
  {
    id: 'cmi5-local',
    demand: 'Each AU is in the package',
    clause: 'cmi5 §14.1 · practice: an AU elsewhere is not in the LMS’s hands',
    severity: 'warn',
    mend: 'Put the AU into the package and name it by its path.',
    check: inCmi5((root) =>
      named(root, 'url').flatMap((url) =>
        resolveHref(url.text).isRemote ? [`${place(file, url)} opens "${url.text}".`] : [],
      ),
    ),
  },
  {
    id: 'cmi5-mastery',
    demand: 'The mastery score is a number from 0 to 1 with four decimals at most',
    clause: 'cmi5 §13.1.4 (masteryScore)',
    severity: 'fail',
    mend: 'Write 80 % as 0.8.',
    explains: /masteryScore/,
    check: eachAu(
      'masteryScore',
      (value) => value === undefined || (/^\d(\.\d{1,4})?$/.test(value) && Number(value) <= 1),
    ),
  },
  {
    id: 'cmi5-move-on',
    demand: 'moveOn says what satisfies the AU',
    clause: 'cmi5 §13.1.4 (moveOn)',
    severity: 'warn',
    mend: 'Write moveOn: Passed, Completed, CompletedAndPassed or CompletedOrPassed. Left out, the AU is satisfied at once.',
    check: eachAu('moveOn', (value) => value !== undefined && value !== 'NotApplicable'),
  },
  {
    id: 'cmi5-words',
    demand: 'moveOn and launchMethod are words of the standard',
    clause: 'cmi5 §13.1.4',
    severity: 'fail',
    mend: 'Write the word exactly, with its capitals.',
    explains: /moveOn|launchMethod/,
    check: (subject) => {
      const moveOn = /^(NotApplicable|Passed|Completed|CompletedAndPassed|CompletedOrPassed)$/;
      const checks = [
        eachAu('moveOn', (value) => value === undefined || moveOn.test(value)),
        eachAu('launchMethod', (value) => value === undefined || /^(AnyWindow|OwnWindow)$/.test(value)),
      ];
      return checks.flatMap((check) => {
        const found = check(subject);
        return 'notJudged' in found ? [] : found;
      });
    },
  },
  {
    id: 'cmi5-titles',
    demand: 'Course and AUs have a title and a description in a language',
    clause: 'cmi5 §13.1 (title, description)',
    severity: 'fail',
    mend: 'Write <title><langstring lang="en">…</langstring></title>, and the description likewise.',
    explains: /langstring|[( ]title|description/,
    check: inCmi5((root) =>
      named(root, 'course', 'au').flatMap((element) =>
        ['title', 'description'].flatMap((name) => {
          const strings = child(element, name)?.children ?? [];
          const isTold = strings.some((one) => one.name === 'langstring' && one.text !== '' && attribute(one, 'lang'));
          return isTold ? [] : [`${place(file, element)} <${element.name}> has no ${name} with a language.`];
        }),
      ),
    ),
  },
];

export const cmi5Rules: readonly Rule[] = rules.map((rule) => ({ ...rule, families: ['cmi5'] }));
