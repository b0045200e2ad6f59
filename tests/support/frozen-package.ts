import type { CoursePackage } from '../../src/compare/course-package.ts';
import { readCoursePackage } from '../../src/compare/read-course-package.ts';
import type { Question } from '../../src/domain/assessment/question.ts';
import type { Bank, Lesson } from '../../src/domain/course/course.ts';
import { unpack } from '../../src/package-reader/unpack.ts';
import type { FrozenCourse } from './frozen-learners.ts';
import { questionsOf } from './packaged-course.ts';

/** A package in a zip, with its questions as learners got them. */
export function openFrozen(
  name: string,
  zip: Uint8Array,
): { readonly about: CoursePackage; readonly course: FrozenCourse } {
  const files = unpack(zip);
  const about = readCoursePackage(name, files);
  const folder = `content/${about.outline.language}`;
  // The parsed boundary: our own packager wrote these files, and nothing has altered them since.
  const parsed = <T>(path: string) => JSON.parse(new TextDecoder().decode(files.get(path))) as T;
  const questions = [...files.keys()].flatMap((path): readonly Question[] => {
    if (path.startsWith(`${folder}/lessons/`)) return questionsOf(parsed<Lesson>(path));
    return path.startsWith(`${folder}/banks/`) ? parsed<Bank>(path).questions : [];
  });
  return {
    about,
    course: { layout: about.layout, plans: about.plans, questions: new Map(questions.map((one) => [one.id, one])) },
  };
}
