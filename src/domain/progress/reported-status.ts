import type { CourseOutline } from '../course/course.ts';
import type { ReportPreset } from '../course/report-preset.ts';
import type { Completion } from './completion.ts';
import type { ObjectiveReport, Success } from './success.ts';

/** How far a learner is, in the three facts that an LMS knows. */
export interface Status {
  readonly completion: Completion;
  readonly success: Success;
  /** 0 to 1; absent: no score is told. */
  readonly score?: number;
  /** 0 to 1; 1 goes with `completed`. */
  readonly progressMeasure: number;
}

/**
 * What of the facts is told. SCORM 1.2 has one field for completion and success (RTE 3.4.4, cmi.core.lesson_status): its adapter
 * says the result where there is one, else completion. A score is told only where the LMS may judge by it: with a mastery
 * score it makes `failed` of a lesser one by itself, whatever the course said. An LMS may wait for a pass although the package
 * reports completion alone (`needsPass`, cmi5 moveOn): it is told of one, and of nothing less.
 */
export function reportedStatus(facts: Status, { report, finalAssessment }: CourseOutline, needsPass = false): Status {
  const { completion, success, progressMeasure } = facts;
  const told = (done: boolean): Pick<Status, 'completion' | 'progressMeasure'> => ({
    completion: done ? 'completed' : 'incomplete',
    progressMeasure: done ? 1 : Math.min(progressMeasure, 0.99),
  });
  if (!report || !finalAssessment) return facts;
  if (report === 'passed-or-failed') return { ...facts, ...told(success !== 'unknown') };
  const tellsPass = report === 'never-failed' || needsPass;
  if (tellsPass && success === 'passed') return facts;
  return { success: 'unknown', ...told(report !== 'never-failed' && completion === 'completed') };
}

/** The same for an objective: where the course never says `failed`, no part of it does. */
export function reportedObjective(objective: ObjectiveReport, report: ReportPreset | undefined): ObjectiveReport {
  const isKept = !saysNoFailed(report) || objective.success !== 'failed';
  return isKept ? objective : { ...objective, success: 'unknown' };
}

const saysNoFailed = (report: ReportPreset | undefined) =>
  report === 'never-failed' || report === 'completed-when-read';
