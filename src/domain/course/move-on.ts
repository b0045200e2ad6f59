import type { ReportPreset } from './report-preset.ts';

/** When an LMS counts the course as satisfied: `moveOn` of its assignable unit in cmi5.xml (cmi5 13.1.4). */
export type MoveOn = 'Completed' | 'Passed' | 'CompletedAndPassed';

/** Never something that is never said: a course without a final test cannot be passed. */
export function moveOnOf(report: ReportPreset, hasTest: boolean): MoveOn {
  if (!hasTest || report === 'completed-when-read') return 'Completed';
  return report === 'passed-or-failed' ? 'Passed' : 'CompletedAndPassed';
}
