import type { AssessmentOutline, AssessmentPlan, CourseDetails, CourseOutline } from '../domain/course/course.ts';
import type { Compiled } from '../schema/compiled.ts';
import type { CourseSource, LessonSource } from './course-schema.ts';

interface OutlineParts {
  readonly language: string;
  readonly languages: readonly string[];
  readonly lessons: readonly Compiled<LessonSource>[];
  readonly plans: readonly AssessmentPlan[];
}

/** What the home screen shows, in one language. */
export function compileOutline(course: Compiled<CourseSource>, parts: OutlineParts): CourseOutline {
  const { language, languages, lessons, plans } = parts;
  const { id, revision, title, subtitle, disclaimer, factsAsOf, opening } = course;
  const final = plans.find(({ kind }) => kind === 'final');
  return {
    id,
    revision,
    language,
    languages,
    title,
    subtitle,
    disclaimer,
    factsAsOf,
    ...(opening && { opening }),
    modules: course.modules.map((module) => {
      const own = plans.filter((plan) => plan.module === module.id);
      const check = own.find(({ kind }) => kind === 'knowledge-check');
      const testOut = own.find(({ kind }) => kind === 'test-out');
      return {
        id: module.id,
        title: module.title,
        shortTitle: module.shortTitle,
        summary: module.summary,
        ...(module.art !== undefined && { art: module.art }),
        objectives: module.objectives.length,
        lessons: module.lessons.flatMap((listed) => {
          const lesson = lessons.find((candidate) => candidate.id === listed);
          if (!lesson) return [];
          return [
            { id: lesson.id, title: lesson.title, minutes: lesson.minutes, ...(lesson.optional && { optional: true }) },
          ];
        }),
        ...(check && { knowledgeCheck: assessmentOutline(check) }),
        ...(testOut && { testOut: testOut.questions }),
      };
    }),
    ...(final && { finalAssessment: assessmentOutline(final) }),
  };
}

function assessmentOutline(plan: AssessmentPlan): AssessmentOutline {
  const { id, title, minutes, questions, mastery, moduleMinimum } = plan;
  return { id, title, minutes, questions, mastery, ...(moduleMinimum !== undefined && { moduleMinimum }) };
}

/** The objectives, each with its module. */
export function objectivesOf(course: Compiled<CourseSource>): CourseDetails['objectives'] {
  return course.objectives.map(({ id, text, level }) => ({
    id,
    module: course.modules.find(({ objectives }) => objectives.includes(id))?.id ?? '',
    text,
    level,
  }));
}
