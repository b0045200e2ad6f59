import type { CoursePackage } from './course-package.ts';

/** Titles as learners see them; the id where there is none. */
export function lessonTitle({ outline }: CoursePackage, lesson: string): string {
  const lessons = outline.modules.flatMap((module) => module.lessons);
  return lessons.find(({ id }) => id === lesson)?.title ?? lesson;
}

export function assessmentTitle({ plans }: CoursePackage, assessment: string): string {
  return plans.find(({ id }) => id === assessment)?.title ?? assessment;
}

export function moduleTitle({ outline }: CoursePackage, module: string): string {
  return outline.modules.find(({ id }) => id === module)?.title ?? module;
}
