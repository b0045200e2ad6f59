import type { Progress } from '../progress/progress.ts';
import { assessmentRecord, lessonRecord } from '../progress/progress.ts';
import type { AssessmentOutline, CourseOutline, LessonOutline, ModuleOutline } from './course.ts';

/** One place on the way through the course, in its order. */
export type Stop =
  | { readonly kind: 'lesson'; readonly module: ModuleOutline; readonly lesson: LessonOutline; readonly number: string }
  | { readonly kind: 'check'; readonly module: ModuleOutline; readonly assessment: AssessmentOutline }
  | { readonly kind: 'final'; readonly assessment: AssessmentOutline };

/** Lessons and knowledge checks module by module, then the final test. Lessons are numbered 1.1, 1.2, 2.1 … */
export function stops(course: CourseOutline): Stop[] {
  const inModules = course.modules.flatMap((module, at): Stop[] => [
    ...module.lessons.map(
      (lesson, index): Stop => ({ kind: 'lesson', module, lesson, number: `${at + 1}.${index + 1}` }),
    ),
    ...(module.knowledgeCheck ? [{ kind: 'check' as const, module, assessment: module.knowledgeCheck }] : []),
  ]);
  return course.finalAssessment ? [...inModules, { kind: 'final', assessment: course.finalAssessment }] : inModules;
}

export function stopId(stop: Stop): string {
  return stop.kind === 'lesson' ? stop.lesson.id : stop.assessment.id;
}

export function stopMinutes(stop: Stop): number {
  return stop.kind === 'lesson' ? stop.lesson.minutes : stop.assessment.minutes;
}

export function stopIsDone(progress: Progress, stop: Stop): boolean {
  return stop.kind === 'lesson'
    ? lessonRecord(progress, stop.lesson.id).done
    : assessmentRecord(progress, stop.assessment.id).results.length > 0;
}

/** Not needed to complete the course: it counts for no minutes, and nobody is sent to it. */
export function stopIsOptional(stop: Stop): boolean {
  return (stop.kind === 'lesson' ? stop.lesson : stop.assessment).optional === true;
}

/** Not needed any more: its module was tested out of. It is not done either, and stays open. */
export function stopIsTestedOut({ learning }: Progress, stop: Stop): boolean {
  return stop.kind !== 'final' && learning.testedOut.includes(stop.module.id);
}

/** What was begun and is not finished, else the first that is neither optional nor done; undefined when all is done. */
export function nextStop(progress: Progress, course: CourseOutline): Stop | undefined {
  const all = stops(course);
  const place = progress.place;
  const begun =
    place && all.find((stop) => stopId(stop) === (place.kind === 'lesson' ? place.lesson : place.assessment));
  const isLeft = (stop: Stop) => !stopIsDone(progress, stop) && !stopIsTestedOut(progress, stop);
  if (begun && isLeft(begun)) return begun;
  const from = begun ? all.indexOf(begun) : 0;
  const open = (stop: Stop) => isLeft(stop) && !stopIsOptional(stop);
  return all.slice(from).find(open) ?? all.find(open);
}

/** The stop after the one with this id: the next lesson, or a check or test that learners are asked to do. */
export function stopAfter(course: CourseOutline, id: string): Stop | undefined {
  const all = stops(course);
  const at = all.findIndex((stop) => stopId(stop) === id);
  return at < 0 ? undefined : all.slice(at + 1).find((stop) => stop.kind === 'lesson' || !stopIsOptional(stop));
}
