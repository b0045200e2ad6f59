import type { RefusalReason } from '../../package-reader/refusal.ts';
import type { Requirement } from '../requirement.ts';
import type { PackageSubject } from './subject.ts';

type Rule = Requirement<PackageSubject>;

/** A zip that is refused for one of these reasons does not meet the requirement; for another, it cannot be judged. */
function unlessRefused(...reasons: readonly RefusalReason[]): Rule['check'] {
  return ({ refusal }) => {
    if (!refusal) return [];
    return reasons.includes(refusal.reason)
      ? [refusal.message]
      : { notJudged: 'the zip was not opened, for the reason that another requirement gives.' };
  };
}

const interchange = 'CAM12 §2.3 · CAM4 §3.3 · cmi5 §14 (a zip)';

export const zipRules: readonly Rule[] = [
  {
    id: 'zip-whole',
    demand: 'The zip can be read whole, each file once and as large as the zip says',
    clause: interchange,
    severity: 'fail',
    mend: 'Export the package again and upload that file unchanged.',
    check: unlessRefused('notZip', 'damaged', 'sizeLies', 'split', 'overlap', 'duplicate'),
  },
  {
    id: 'zip-plain',
    demand: 'The zip is of the plain kind: stored or deflated, no password, no Zip64',
    clause: interchange,
    severity: 'fail',
    mend: 'Zip the files again with the usual settings and without a password.',
    check: unlessRefused('zip64', 'encrypted', 'method'),
  },
  {
    id: 'zip-paths',
    demand: 'No name in the zip leads out of the package: no absolute path, drive, “..” or backslash',
    clause: 'APPNOTE 4.4.17 · practice: LMSs refuse the upload or write files where they do not belong',
    severity: 'fail',
    mend: 'Zip the content of the folder again; do not import this zip anywhere.',
    check: unlessRefused('traversal', 'absolute', 'drive', 'backslash', 'name', 'pathLength'),
  },
  {
    id: 'zip-links',
    demand: 'The zip holds files only, no symbolic links',
    clause: 'practice: a link can show files of the server',
    severity: 'fail',
    mend: 'Put the file itself in the place of the link.',
    check: unlessRefused('link'),
  },
  {
    id: 'zip-expansion',
    demand: 'Unpacked, the package stays within what a server can take',
    clause: 'practice: LMSs stop at a size, and refuse what looks like a zip bomb',
    severity: 'fail',
    mend: 'Take out what the course does not need; stream long videos.',
    check: unlessRefused('zipSize', 'entries', 'fileSize', 'totalSize', 'ratio'),
  },
  {
    id: 'zip-size',
    demand: 'The zip has 100 MB at most',
    clause: 'practice: the usual upload limits of LMSs and their web servers',
    severity: 'warn',
    mend: 'Compress pictures and video, or ask the administrator to raise the limit.',
    check: ({ bytes }) => (bytes <= 100 * 1024 * 1024 ? [] : [`The zip has ${Math.ceil(bytes / 1024 / 1024)} MB.`]),
  },
];
