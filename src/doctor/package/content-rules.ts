import type { Requirement } from '../requirement.ts';
import { kindOf, type RemoteLoad, remoteLoads } from './remote-loads.ts';
import type { PackageSubject } from './subject.ts';

type Rule = Requirement<PackageSubject>;

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function loads({ files }: PackageSubject, wanted: RemoteLoad['by']): readonly string[] {
  return [...files].flatMap(([path, bytes]) => {
    const kind = kindOf(path);
    const found = kind ? remoteLoads(kind, text(bytes)) : [];
    return found.flatMap(({ line, address, by }) => (by === wanted ? [`${path}:${line} loads ${address}`] : []));
  });
}

/** What a course calls in each standard, and where it looks. */
const names = {
  'scorm-1.2': ['LMSInitialize', 'the API of SCORM 1.2 (LMSInitialize)'],
  'scorm-2004': ['API_1484_11', 'the API of SCORM 2004 (API_1484_11)'],
} as const;

/** Requirements on pages, styles and scripts, as far as they can be read without running them. */
export const contentRules: readonly Rule[] = [
  {
    id: 'remote-page',
    demand: 'Pages and styles load nothing from another server',
    clause: 'practice: many organisations let no course call out, and a learner may be followed',
    severity: 'fail',
    mend: 'Put the file into the package and name it by its path.',
    check: (subject) => loads(subject, 'page'),
  },
  {
    id: 'remote-script',
    demand: 'Scripts name no other server in what they load or fetch',
    clause: 'practice: many organisations let no course call out, and a learner may be followed',
    severity: 'fail',
    mend: 'Take the call out, or load a copy that is in the package.',
    check: (subject) => loads(subject, 'script'),
  },
  {
    id: 'api-named',
    demand: 'Some page or script looks for the API of the standard that the manifest names',
    clause: 'RTE12 §3.3 · RTE4 §3.3.1',
    severity: 'warn',
    mend: 'Export the course for the standard that your LMS is told of.',
    families: ['scorm-1.2', 'scorm-2004'],
    check: ({ files, family }) => {
      if (family !== 'scorm-1.2' && family !== 'scorm-2004') return [];
      const [name, words] = names[family];
      const seen = [...files].some(([path, bytes]) => kindOf(path) && text(bytes).includes(name));
      return seen ? [] : [`No file names ${words}: nothing may be reported.`];
    },
  },
];
