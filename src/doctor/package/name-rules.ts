import type { Requirement } from '../requirement.ts';
import { type NameFault, nameFaults } from './file-names.ts';
import type { PackageSubject } from './subject.ts';

type Rule = Requirement<PackageSubject>;

export const nameRules: readonly Rule[] = rulesOnNames();

/** One requirement for each kind of fault that a name can have. */
function rulesOnNames(): Rule[] {
  const rule = (kind: NameFault['kind'], about: Omit<Rule, 'id' | 'check'>): Rule => ({
    id: `name-${kind}`,
    ...about,
    check: ({ files, refusal }) =>
      refusal
        ? { notJudged: 'the zip was not opened.' }
        : nameFaults([...files.keys()]).flatMap((fault) => (fault.kind === kind ? [fault.says] : [])),
  });
  return [
    rule('characters', {
      demand: 'Names of files are letters, digits, hyphen, underscore and dot, and begin with no dot',
      clause: 'RFC 3986 §2.3 · practice: blanks and accents break in old LMSs',
      severity: 'warn',
      mend: 'Rename the file, and what refers to it.',
    }),
    rule('length', {
      demand: 'Paths have 100 characters at most',
      clause: 'practice: LMSs on Windows and in databases cut longer ones',
      severity: 'warn',
      mend: 'Use shorter names and fewer folders.',
    }),
    rule('ending', {
      demand: 'No file has an ending that LMSs refuse or serve with a wrong type',
      clause: 'practice: Docebo refuses server-side endings; .mjs, .wasm, .map and .webmanifest often have no type',
      severity: 'warn',
      mend: 'Leave the file out, or give it an ordinary ending such as .js.',
    }),
    rule('case', {
      demand: 'No two names differ in capitals only',
      clause: 'practice: one of the two is lost on Windows and macOS',
      severity: 'fail',
      mend: 'Rename one of the two.',
    }),
  ];
}
