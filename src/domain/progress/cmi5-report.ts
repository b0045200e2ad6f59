import type { ReportPreset } from '../course/report-preset.ts';
import type { Status } from './reported-status.ts';

/** When an LMS counts the course as satisfied: `moveOn` of its assignable unit in cmi5.xml. */
export type MoveOn = 'Completed' | 'Passed' | 'CompletedAndPassed';

/** A course without a final test cannot be passed. */
export function moveOnOf(report: ReportPreset, hasTest: boolean): MoveOn {
  if (!hasTest || report === 'completed-when-read') return 'Completed';
  return report === 'passed-or-failed' ? 'Passed' : 'CompletedAndPassed';
}

/** The statements that a reported status calls for; how often, and what may follow what, is the adapter's to know (cmi5 9.3). */
export function cmi5Verbs({ completion, success }: Pick<Status, 'completion' | 'success'>) {
  return [
    ...(completion === 'completed' ? (['completed'] as const) : []),
    ...(success === 'unknown' ? [] : ([success] as const)),
  ];
}
