import type { CourseFile } from '../../course-files.ts';
import type { LintCourse } from '../lint-course.ts';
import type { LintText } from '../lint-text.ts';
import { ownTexts } from '../text-finding.ts';

/** The texts that learners read as such: course, lessons, banks, glossary. Those of facts stand behind a citation. */
export function learnerTexts(course: LintCourse): readonly LintText[] {
  return learnerFiles(course).flatMap((file) => ownTexts(course, file));
}

function learnerFiles({ files }: LintCourse): readonly CourseFile<unknown>[] {
  return [files.course, ...files.lessons, ...files.banks, ...(files.glossary ? [files.glossary] : [])];
}
