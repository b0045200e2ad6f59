import {
  isInteraction,
  isObject,
  journalVersion,
  type SnapshotRow,
  type SubmissionRow,
  snapshotId,
} from './journal-rows.ts';

/**
 * Format 1: one entry in local storage for one learner in one course. It is taken over once, as rows of a session of its own
 * that is no more. Undefined where the text is none of it. `newId` names its submissions, which had no name.
 */
export function readOldEntry(text: string, newId: () => string): Map<string, SnapshotRow | SubmissionRow> | undefined {
  const entry = parse(text);
  if (!isObject(entry) || entry.version !== 1) return undefined;
  const { snapshot, interactions, acknowledged } = entry;
  if (typeof snapshot !== 'string' || typeof acknowledged !== 'boolean' || !Array.isArray(interactions))
    return undefined;
  const row = { version: journalVersion, session: oldSession } as const;
  return new Map<string, SnapshotRow | SubmissionRow>([
    [snapshotId(oldSession), { ...row, kind: 'snapshot', revision: 1, snapshot, acknowledged }],
    ...interactions.filter(isInteraction).map((interaction, at): [string, SubmissionRow] => {
      const submission = newId();
      const named = { ...interaction, submission };
      return [submission, { ...row, kind: 'submission', number: at + 1, interaction: named }];
    }),
  ]);
}

/** No session is drawn this number. */
const oldSession = 0;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
