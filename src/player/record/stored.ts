import type { MessageId } from '../../ui/messages/messages.ts';

/** One thing that the player keeps in the browser. */
export interface StoredThing {
  readonly id:
    | 'settings'
    | 'journal'
    | 'journalMark'
    | 'oldJournal'
    | 'progress'
    | 'submissions'
    | 'files'
    | 'notes'
    | 'certificate'
    | 'selfAssessment'
    | 'session'
    | 'probe';
  /**
   * Its name in the browser's storage, with `{course}` and `{learner}` (as the LMS names the learner) filled in. A test finds
   * every such name in the player's code and wants it here.
   */
  readonly key: string;
  /** It is the name of rows in IndexedDB, not of an entry in local storage. */
  readonly inDatabase?: true;
  /** The button on the page deletes it. */
  readonly deleted?: true;
  /** In which builds it can be there. */
  readonly where: 'everywhere' | 'lms' | 'web';
  readonly what: MessageId;
  readonly goes: MessageId;
}

/** Everything that the player keeps on a device. What is not in this list is not kept. */
export const stored: readonly StoredThing[] = [
  {
    id: 'progress',
    key: 'borderless/{course}/progress',
    deleted: true,
    where: 'web',
    what: 'privacy.progress',
    goes: 'privacy.goes.delete',
  },
  {
    id: 'submissions',
    key: 'borderless/{course}/submissions',
    deleted: true,
    where: 'web',
    what: 'privacy.submissions',
    goes: 'privacy.goes.delete',
  },
  {
    id: 'files',
    key: 'borderless/files{folder}#{edition}',
    where: 'web',
    what: 'privacy.files',
    goes: 'privacy.goes.browser',
  },
  {
    id: 'journal',
    key: 'IndexedDB: borderless, {course}, {learner}',
    inDatabase: true,
    where: 'everywhere',
    what: 'privacy.journal',
    goes: 'privacy.goes.delete',
  },
  {
    id: 'journalMark',
    key: 'borderless/{course}/journal',
    where: 'everywhere',
    what: 'privacy.journalMark',
    goes: 'privacy.goes.browser',
  },
  {
    id: 'oldJournal',
    key: 'borderless/{course}/journal/{learner}',
    deleted: true,
    where: 'everywhere',
    what: 'privacy.oldJournal',
    goes: 'privacy.goes.takenOver',
  },
  {
    id: 'session',
    key: 'borderless/cmi5/{launch}',
    where: 'lms',
    what: 'privacy.session',
    goes: 'privacy.goes.tab',
  },
  {
    id: 'notes',
    key: 'borderless/{course}/notes',
    deleted: true,
    where: 'everywhere',
    what: 'privacy.notes',
    goes: 'privacy.goes.delete',
  },
  {
    id: 'certificate',
    key: 'borderless/{course}/certificate/{learner}',
    deleted: true,
    where: 'everywhere',
    what: 'privacy.certificate',
    goes: 'privacy.goes.delete',
  },
  {
    id: 'selfAssessment',
    key: 'borderless/{course}/self-assessment/{learner}',
    deleted: true,
    where: 'everywhere',
    what: 'privacy.selfAssessment',
    goes: 'privacy.goes.selfAssessment',
  },
  {
    id: 'settings',
    key: 'borderless/settings',
    where: 'everywhere',
    what: 'privacy.settings',
    goes: 'privacy.goes.browser',
  },
  { id: 'probe', key: 'borderless/probe', where: 'everywhere', what: 'privacy.probe', goes: 'privacy.goes.atOnce' },
];

/** The name under which something is kept for one learner of one course. */
export function storedKey(key: string, course: string, learner: string): string {
  return key.replace('{course}', course).replace('{learner}', learner);
}
