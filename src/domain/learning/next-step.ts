import type { CourseOutline } from '../course/course.ts';
import type { CourseLayout } from '../course/layout.ts';
import { nextStop, type Stop } from '../course/outline.ts';
import { lessonRecord, type Progress } from '../progress/progress.ts';
import { repairQueue } from './repair.ts';
import { dueObjectives, nextDueDay, reviewSet } from './review-set.ts';
import { shownQuestions } from './shown-questions.ts';
import { testOutOffer } from './test-out.ts';

/** What to do next, with the fact that speaks for it. An offer: every other way stays open. */
export type NextStep =
  /** So many answers rested on one belief. */
  | { readonly kind: 'repair'; readonly misconception: string; readonly hits: number }
  /** So many objectives are due; the review has so many questions. */
  | { readonly kind: 'review'; readonly due: number; readonly questions: number }
  /** A test-out was begun; or the module comes next and an earlier test-out was passed. */
  | { readonly kind: 'test-out'; readonly module: string; readonly reason: 'under-way' | 'passed-before' }
  | { readonly kind: 'continue'; readonly stop: Stop }
  /** Everything is done; the day of the next review, if one comes. */
  | { readonly kind: 'rest'; readonly nextDue?: number };

/**
 * One step: a belief to repair first, since new matter would rest on it; then what was begun; then what is due, since it is
 * short and fades; then, where a learner has tested out before, the test-out of the module that comes next; then the next
 * stop of the course. `today` in days since 1970.
 */
export function nextStep(progress: Progress, course: CourseOutline, layout: CourseLayout, today: number): NextStep {
  const { learning } = progress;
  const [misconception] = repairQueue(learning, layout);
  if (misconception !== undefined)
    return { kind: 'repair', misconception, hits: learning.misconceptions[misconception] ?? 0 };
  const shown = shownQuestions(progress);
  const offer = (module: string) => testOutOffer(progress, layout, module, shown);
  const begun = course.modules.find(({ id }) => offer(id) === 'under-way');
  if (begun) return { kind: 'test-out', module: begun.id, reason: 'under-way' };
  const due = dueObjectives(learning, layout, today).length;
  // The order of the questions does not matter to their number.
  if (due > 0) return { kind: 'review', due, questions: reviewSet(learning, layout, shown, today, () => 0).length };
  const stop = nextStop(progress, course);
  if (stop?.kind === 'lesson') {
    const untouched = stop.module.lessons.every(({ id }) => isUntouched(progress, id));
    if (untouched && learning.testedOut.length > 0 && offer(stop.module.id) === 'open')
      return { kind: 'test-out', module: stop.module.id, reason: 'passed-before' };
  }
  if (stop) return { kind: 'continue', stop };
  const nextDue = nextDueDay(learning, layout, today);
  return { kind: 'rest', ...(nextDue !== undefined && { nextDue }) };
}

function isUntouched(progress: Progress, lesson: string): boolean {
  const { visited, done } = lessonRecord(progress, lesson);
  return !done && visited.length === 0;
}
