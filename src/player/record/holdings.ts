import { resultShare } from '../../domain/assessment/attempt.ts';
import type { MasteryRule } from '../../domain/assessment/mastery.ts';
import type { CourseOutline } from '../../domain/course/course.ts';
import { stopIsDone, stopIsOptional, stops } from '../../domain/course/outline.ts';
import type { Progress } from '../../domain/progress/progress.ts';
import { finalResult } from '../../domain/progress/success.ts';
import type { Messages } from '../../ui/messages/messages.ts';

/** What a copy of progress holds, in a few words with their titles. */
export type Holdings = readonly (readonly [title: string, value: string])[];

export function holdings(
  progress: Progress,
  course: CourseOutline,
  rule: MasteryRule,
  { text, percent, number }: Messages,
): Holdings {
  // As the home screen counts them.
  const lessons = stops(course).filter((stop) => stop.kind === 'lesson' && !stopIsOptional(stop));
  const assessments = Object.values(progress.assessments);
  const answers =
    Object.keys(progress.questions).length +
    assessments.reduce((sum, { attempt }) => sum + Object.keys(attempt?.responses ?? {}).length, 0);
  const activities = Object.values(progress.activities).filter(({ rounds }) => rounds > 0).length;
  const result = finalResult(progress, course, rule);
  return [
    [
      text('rescue.lessons'),
      text('rescue.of', {
        count: lessons.filter((stop) => stopIsDone(progress, stop)).length,
        total: lessons.length,
      }),
    ],
    [text('rescue.answers'), number(answers)],
    [text('rescue.activities'), number(activities)],
    ...(course.finalAssessment
      ? [[text('rescue.result'), result ? percent(resultShare(result)) : text('rescue.noResult')] as const]
      : []),
  ];
}
