import type { Standard } from '../../scorm/profiles.ts';
import { compare } from '../../src/compare/comparison.ts';
import type { CoursePackage } from '../../src/compare/course-package.ts';
import { readCoursePackage } from '../../src/compare/read-course-package.ts';
import type { Comparison } from '../../src/compare/reason.ts';
import { unpack } from '../../src/package-reader/unpack.ts';
import { barePackage } from './bare-package.ts';
import { rulesByType } from './example-questions.ts';
import { type CourseFolder, tinyCourse, tinyCourseWith } from './tiny-course.ts';

/** The package of the tiny course with some files changed. */
export async function tinyPackage(changes: CourseFolder = {}, standard?: Standard): Promise<CoursePackage> {
  return readCoursePackage('tiny.zip', unpack(await barePackage(tinyCourseWith(changes), standard)));
}

/** The tiny course against itself with one file changed as JSON. */
export async function comparedWith(
  path: string,
  // biome-ignore lint/suspicious/noExplicitAny: a test edits content as an author does.
  edit: (file: any) => void,
  raised = true,
): Promise<Comparison> {
  const file = JSON.parse(tinyCourse[path] ?? '');
  edit(file);
  const course = path === 'course.json' ? file : JSON.parse(tinyCourse['course.json'] ?? '');
  if (raised) course.revision = '1.1.0';
  const changes = {
    'course.json': JSON.stringify(course),
    ...(path !== 'course.json' && { [path]: JSON.stringify(file) }),
  };
  return compare(await tinyPackage(), await tinyPackage(changes), rulesByType);
}
