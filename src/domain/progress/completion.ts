import type { AssessmentOutline, CourseOutline, LessonOutline, ModuleOutline } from '../course/course.ts';
import type { LessonLayout } from '../course/layout.ts';
import { activityRecord, assessmentRecord, lessonRecord, type Progress } from './progress.ts';

export type Completion = 'incomplete' | 'completed';

/** Whether every part has been shown, every question handed in and every activity ended at least once. */
export function lessonIsDone(
  progress: Progress,
  lesson: Pick<LessonLayout, 'id' | 'parts' | 'questions' | 'activities'>,
): boolean {
  const { visited, done } = lessonRecord(progress, lesson.id);
  return (
    done ||
    (lesson.parts.every((part) => visited.includes(part)) &&
      lesson.questions.every((question) => progress.questions[question] !== undefined) &&
      (lesson.activities ?? []).every((activity) => activityRecord(progress, activity).rounds > 0))
  );
}

/** Nothing of it is left to do: there is none, nobody is asked to do it, or it was handed in. */
function checkIsDone(progress: Progress, assessment: AssessmentOutline | undefined): boolean {
  return !assessment || assessment.optional === true || assessmentRecord(progress, assessment.id).results.length > 0;
}

/** The learner has shown in a test-out what the module teaches: neither its lessons nor its check are needed any more. */
export function isTestedOut({ learning }: Progress, module: Pick<ModuleOutline, 'id'>): boolean {
  return learning.testedOut.includes(module.id);
}

export function moduleIsDone(progress: Progress, module: ModuleOutline): boolean {
  return moduleMinutesLeft(progress, module) === 0;
}

/**
 * Completed: in every module every lesson that is not optional and the knowledge check, or its test-out passed; and the final
 * test handed in once. What nobody is asked to do is not waited for.
 */
export function completion(progress: Progress, course: CourseOutline): Completion {
  const all = course.modules.every((module) => moduleIsDone(progress, module));
  return all && checkIsDone(progress, course.finalAssessment) ? 'completed' : 'incomplete';
}

/** Share of the required minutes that are done, 0 to 1, two decimals; 1 only when the course is completed. */
export function progressMeasure(progress: Progress, course: CourseOutline): number {
  if (completion(progress, course) === 'completed') return 1;
  const total = totalMinutes(course);
  return total === 0 ? 0 : Math.min(0.99, Math.floor(((total - minutesLeft(progress, course)) / total) * 100) / 100);
}

/** Minutes of what is required, as authored. */
export function totalMinutes(course: CourseOutline): number {
  return course.modules.reduce((sum, module) => sum + moduleMinutes(module), askedMinutes(course.finalAssessment));
}

export function moduleMinutes(module: ModuleOutline): number {
  return required(module).reduce((sum, { minutes }) => sum + minutes, askedMinutes(module.knowledgeCheck));
}

function askedMinutes(assessment: AssessmentOutline | undefined): number {
  return assessment && !assessment.optional ? assessment.minutes : 0;
}

export function minutesLeft(progress: Progress, course: CourseOutline): number {
  const final = course.finalAssessment;
  const finalLeft = final && !checkIsDone(progress, final) ? final.minutes : 0;
  return course.modules.reduce((sum, module) => sum + moduleMinutesLeft(progress, module), finalLeft);
}

export function moduleMinutesLeft(progress: Progress, module: ModuleOutline): number {
  if (isTestedOut(progress, module)) return 0;
  const check = module.knowledgeCheck;
  const checkLeft = check && !checkIsDone(progress, check) ? check.minutes : 0;
  return required(module)
    .filter(({ id }) => !lessonRecord(progress, id).done)
    .reduce((sum, { minutes }) => sum + minutes, checkLeft);
}

function required(module: ModuleOutline): readonly LessonOutline[] {
  return module.lessons.filter((lesson) => !lesson.optional);
}
