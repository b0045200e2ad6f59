import type { CourseFile } from '../course-files.ts';
import type { LintCourse } from './lint-course.ts';
import type { Finding } from './lint-rule.ts';
import type { LintText } from './lint-text.ts';

/** A finding about a text, at its place in the source file or in the translation; `at` as in `Finding`. */
export function textFinding(text: LintText, finding: Pick<Finding, 'severity' | 'message' | 'mend' | 'at'>): Finding {
  return { ...text.place, ...finding };
}

/** The texts of a file that stand in the language that is read: of a translation, those that are translated. */
export function ownTexts(course: LintCourse, file: CourseFile<unknown>): readonly LintText[] {
  const texts = course.textsOf(file);
  return isSource(course) ? texts : texts.filter(({ place }) => place.file !== file);
}

/** Rules on citations and structure have nothing to find in a translation, which keeps the marks of its source. */
export function isSource({ language, course }: LintCourse): boolean {
  return language === course.language;
}
