import type { MasteryRule } from '../domain/assessment/mastery.ts';
import type { CourseOutline } from '../domain/course/course.ts';
import { completion, moduleIsDone, progressMeasure } from '../domain/progress/completion.ts';
import type { Place, Progress } from '../domain/progress/progress.ts';
import { finalResult, moduleSuccess, scaledScore, success } from '../domain/progress/success.ts';
import type { TrackerRecord } from '../tracking/tracker.ts';

/** Everything that the LMS is told, computed from the facts. */
export function trackerRecord(
  progress: Progress,
  course: CourseOutline,
  rule: MasteryRule,
  saved: { readonly suspendData: string; readonly sessionSeconds: number },
): TrackerRecord {
  const result = finalResult(progress, course, rule);
  const score = scaledScore(progress, course, rule);
  return {
    ...saved,
    location: location(progress.place),
    completion: completion(progress, course),
    success: success(progress, course, rule),
    ...(score !== undefined && { score }),
    progressMeasure: progressMeasure(progress, course),
    objectives: course.modules.map((module) => ({
      id: module.id,
      description: module.title,
      completion: moduleIsDone(progress, module) ? 'completed' : 'incomplete',
      ...moduleSuccess(result, module.id, rule),
    })),
  };
}

/** At most 255 characters (SCORM 1.2 RTE 3.4.4, cmi.core.lesson_location): ids are at most 60 each. */
function location(place: Place | undefined): string {
  if (!place) return '';
  return place.kind === 'lesson' ? `${place.lesson}/${place.part}` : place.assessment;
}
