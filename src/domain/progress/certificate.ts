import { resultShare } from '../assessment/attempt.ts';
import { type MasteryRule, passes } from '../assessment/mastery.ts';
import type { Credit } from '../assessment/score.ts';
import type { AssessmentOutline, CourseOutline, Objective } from '../course/course.ts';
import { type Stop, stopIsDone, stopIsOptional, stops } from '../course/outline.ts';
import { lessonRecord, type Progress } from './progress.ts';
import { certificateIsDue, finalResult, testIsAsked } from './success.ts';

/** What there is to do before a certificate is due, in the order of the course; empty once it is. */
export function certificateNeeds(progress: Progress, course: CourseOutline, rule: MasteryRule): readonly Stop[] {
  if (certificateIsDue(progress, course, rule)) return [];
  return testIsAsked(course)
    ? stops(course).filter(({ kind }) => kind === 'final')
    : stops(course).filter((stop) => !stopIsDone(progress, stop) && !stopIsOptional(stop));
}

/** Whole percentages, both included. */
export interface ScoreBand {
  readonly from: number;
  readonly to: number;
}

/** The band of ten that a share (0 to 1) lies in; the highest reaches from 90 to 100. */
export function scoreBand(share: number): ScoreBand {
  const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100 + 1e-6);
  const from = Math.min(90, percent - (percent % 10));
  return { from, to: from === 90 ? 100 : from + 9 };
}

/** The band of the attempt that passed; undefined where there is none. */
export function certifiedBand(progress: Progress, course: CourseOutline, rule: MasteryRule): ScoreBand | undefined {
  const result = finalResult(progress, course, rule);
  return result && passes(result, rule) ? scoreBand(resultShare(result)) : undefined;
}

/** Authored minutes of the lessons that are done, as hours, rounded to the half hour; 0 below a quarter of an hour. */
export function studyHours(progress: Progress, course: CourseOutline): number {
  const minutes = course.modules
    .flatMap(({ lessons }) => lessons)
    .filter(({ id }) => lessonRecord(progress, id).done)
    .reduce((sum, lesson) => sum + lesson.minutes, 0);
  return Math.round(minutes / 30) / 2;
}

/** What one question of a handed-in attempt earned, with the objectives that it counts toward. */
export interface AskedObjective {
  readonly objectives: readonly string[];
  readonly credit: Credit;
}

/**
 * Objectives that the learner has shown: some attempt that was handed in asked about them, and every question on them in that
 * attempt earned full credit. In the order in which the course lists them.
 */
export function objectivesMet(
  objectives: readonly Objective[],
  attempts: readonly (readonly AskedObjective[])[],
): readonly Objective[] {
  return objectives.filter(({ id }) =>
    attempts.some((attempt) => {
      const asked = attempt.filter((question) => question.objectives.includes(id));
      return asked.length > 0 && asked.every(({ credit }) => credit === 'full');
    }),
  );
}

/** Every assessment of the course: knowledge checks in its order, then the final test. */
export function assessmentsOf({ modules, finalAssessment }: CourseOutline): readonly AssessmentOutline[] {
  const checks = modules.flatMap(({ knowledgeCheck }) => knowledgeCheck ?? []);
  return finalAssessment ? [...checks, finalAssessment] : checks;
}
