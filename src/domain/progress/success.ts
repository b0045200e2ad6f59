import { type AttemptResult, moduleShare, resultShare } from '../assessment/attempt.ts';
import { bestResult, type MasteryRule, passes } from '../assessment/mastery.ts';
import type { CourseOutline } from '../course/course.ts';
import { completion } from './completion.ts';
import { assessmentRecord, type Progress } from './progress.ts';

export type Success = 'unknown' | 'passed' | 'failed';

/** The final test's attempt that counts, under the rule in force (an LMS may have set another mastery). */
export function finalResult(progress: Progress, course: CourseOutline, rule: MasteryRule): AttemptResult | undefined {
  const final = course.finalAssessment;
  return final && bestResult(assessmentRecord(progress, final.id).results, rule);
}

export function success(progress: Progress, course: CourseOutline, rule: MasteryRule): Success {
  const result = finalResult(progress, course, rule);
  if (!result) return 'unknown';
  return passes(result, rule) ? 'passed' : 'failed';
}

/** Whether a learner has to pass a final test. */
export function testIsAsked({ finalAssessment }: CourseOutline): boolean {
  return finalAssessment !== undefined && !finalAssessment.optional;
}

/** A certificate is due once the final test is passed; where none is asked for, once the course is completed. */
export function certificateIsDue(progress: Progress, course: CourseOutline, rule: MasteryRule): boolean {
  return testIsAsked(course)
    ? success(progress, course, rule) === 'passed'
    : completion(progress, course) === 'completed';
}

/** 0 to 1; absent until a final test has been handed in, since an early low score locks learners out in some LMSs. */
export function scaledScore(progress: Progress, course: CourseOutline, rule: MasteryRule): number | undefined {
  const result = finalResult(progress, course, rule);
  return result && resultShare(result);
}

/** What the LMS is told about one function of the course. */
export interface ObjectiveReport {
  readonly id: string;
  readonly description: string;
  readonly completion: 'incomplete' | 'completed';
  readonly success: Success;
  /** 0 to 1. */
  readonly score?: number;
  /** It was passed perhaps and is not any more: that it is unknown is told too. */
  readonly mayGoBack?: boolean;
}

/** A function's result in the attempt that counts, or unknown before. */
export function moduleSuccess(
  result: AttemptResult | undefined,
  module: string,
  rule: MasteryRule,
): { success: Success; score?: number } {
  const points = result?.modules[module];
  if (!points) return { success: 'unknown' };
  const score = moduleShare(points);
  return { success: score >= (rule.moduleMinimum ?? rule.mastery) ? 'passed' : 'failed', score };
}
