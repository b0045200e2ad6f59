/**
 * What an LMS is told of a learner's result. `both` is the default.
 * - `completed-when-read`: completed once every lesson that is not optional is done; checks and test are offered, not asked for.
 * - `passed-or-failed`: the final test alone decides.
 * - `both`: completed once all is done, passed or failed by the test.
 * - `never-failed`: in progress until the test is passed; `failed` is never said, since some LMSs lock a learner out then.
 *
 * A course without a final test is completed when it is read, whatever the preset. What each means in a standard stands in
 * domain/progress/reported-status.ts.
 */
export const reportPresets = ['completed-when-read', 'passed-or-failed', 'both', 'never-failed'] as const;
export type ReportPreset = (typeof reportPresets)[number];

export const defaultReport: ReportPreset = 'both';

/**
 * Whether the manifest hands the LMS a mastery score. With one, an LMS turns any status into passed or failed by the score
 * alone (SCORM 1.2 RTE 3.4.4, lesson_status; SCORM 2004 RTE 4.2.22), so there is none where `failed` must not be said.
 */
export function lmsJudges(report: ReportPreset): boolean {
  return report === 'both' || report === 'passed-or-failed';
}
