import type { MasteryRule } from '../domain/assessment/mastery.ts';
import type { CourseOutline } from '../domain/course/course.ts';
import type { CourseLayout } from '../domain/course/layout.ts';
import { completion, moduleIsDone, progressMeasure } from '../domain/progress/completion.ts';
import type { Progress } from '../domain/progress/progress.ts';
import { reportedObjective, reportedStatus } from '../domain/progress/reported-status.ts';
import { finalResult, moduleSuccess, type ObjectiveReport, scaledScore, success } from '../domain/progress/success.ts';
import type { TrackerRecord } from '../tracking/tracker.ts';
import { learningReport } from './learning-report.ts';
import { locationOf } from './location.ts';

/** Everything that the LMS is told, computed from the facts, as far as the course reports them. */
export function trackerRecord(
  progress: Progress,
  course: CourseOutline,
  rule: MasteryRule,
  layout: CourseLayout,
  saved: { readonly suspendData: string; readonly sessionSeconds: number },
  needsPass?: boolean,
): TrackerRecord {
  const result = finalResult(progress, course, rule);
  const score = scaledScore(progress, course, rule);
  const facts = {
    completion: completion(progress, course),
    success: success(progress, course, rule),
    ...(score !== undefined && { score }),
    progressMeasure: progressMeasure(progress, course),
  };
  const objectives = course.modules.map(
    (module): ObjectiveReport => ({
      id: module.id,
      description: module.title,
      completion: moduleIsDone(progress, module) ? 'completed' : 'incomplete',
      ...moduleSuccess(result, module.id, rule),
    }),
  );
  return {
    ...saved,
    ...reportedStatus(facts, course, needsPass),
    location: locationOf(progress.place),
    objectives: [...objectives, ...learningReport(progress, course, layout)].map((objective) =>
      reportedObjective(objective, course.report),
    ),
  };
}
