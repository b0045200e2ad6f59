import { resultShare } from '../domain/assessment/attempt.ts';
import type { CourseOutline } from '../domain/course/course.ts';
import type { CourseLayout } from '../domain/course/layout.ts';
import { stateOf } from '../domain/learning/objective-state.ts';
import { assessmentRecord, type Progress } from '../domain/progress/progress.ts';
import type { ObjectiveReport } from '../domain/progress/success.ts';

/**
 * What the LMS is told of the objectives that were practised, under their ids in the course, and of each test-out that was handed
 * in, under the name of its pool: so that tested out is told apart from read. Shown and kept are passed; an objective that goes
 * back is unknown again.
 */
export function learningReport(progress: Progress, course: CourseOutline, layout: CourseLayout): ObjectiveReport[] {
  const objectives = (layout.objectives ?? []).flatMap((id): ObjectiveReport[] => {
    const state = stateOf(progress.learning, id);
    if (state === 'not-yet') return [];
    const isShown = state !== 'practised';
    return [
      {
        id,
        description: id,
        completion: isShown ? 'completed' : 'incomplete',
        success: isShown ? 'passed' : 'unknown',
        mayGoBack: true,
      },
    ];
  });
  const testOuts = (layout.testOuts ?? []).flatMap(({ id, module }): ObjectiveReport[] => {
    const result = assessmentRecord(progress, id).results.at(-1);
    if (!result) return [];
    const passed = progress.learning.testedOut.includes(module);
    const description = course.modules.find((candidate) => candidate.id === module)?.title ?? module;
    return [
      { id, description, completion: 'completed', success: passed ? 'passed' : 'failed', score: resultShare(result) },
    ];
  });
  return [...objectives, ...testOuts];
}
