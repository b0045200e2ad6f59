import { defaultReport } from '../../domain/course/report-preset.ts';
import type { CheckReport, Recommendation } from './lms-check.ts';

/** The largest suspend data that a course of ours may need, in characters. */
const needed = 4096;

export function recommend(report: CheckReport): Recommendation {
  const verdict = (id: string) => report.rows.find((row) => row.id === id)?.verdict;
  const is12 = report.edition === 'SCORM 1.2';
  if (verdict('api') === 'none') return { standard: is12 ? 'scorm-2004-4th' : 'scorm-1.2', reason: 'noApi' };
  if (report.readOnly) return { standard: 'stay', reason: 'onlyRead' };
  if (['drops', 'refuses'].includes(verdict('suspendData') ?? '')) {
    return { standard: 'talk-to-the-lms', reason: 'keepsNothing' };
  }
  if ((report.suspendDataKept ?? 0) < needed) {
    return { standard: is12 ? 'scorm-2004-4th' : 'talk-to-the-lms', report: defaultReport, reason: 'cutsSuspendData' };
  }
  // It makes passed or failed of any score (SCORM 1.2 RTE 3.4.4): our manifest hands it over for this.
  if (is12 && report.mastery !== undefined) {
    return { standard: 'stay', report: defaultReport, reason: 'lmsJudges' };
  }
  return { standard: 'stay', report: defaultReport, reason: is12 ? 'oneStatus' : 'twoStatuses' };
}
