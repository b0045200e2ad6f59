import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';
import { nearest } from '../nearest.ts';

/** Lessons that a module lists and that do not exist, and lessons that exist and that no module lists. */
export function courseTree(files: CourseFiles): ContentIssue[] {
  const { course } = files;
  if (!course) return [];
  const paths = [...files.lessons.map(({ path }) => path), ...files.broken.map(({ path }) => path)];
  const listed = course.value.modules.flatMap(({ id, lessons }, m) =>
    lessons.map((lesson, at) => ({ path: `modules/${id}/${lesson}.json`, lesson, at: ['modules', m, 'lessons', at] })),
  );
  // A file that has another name than its lesson is one mistake, and is named by the check of file names.
  const misnamed = files.lessons.filter(
    ({ path, value }) => !path.endsWith(`/${value.id}.json`) && listed.some(({ lesson }) => lesson === value.id),
  );
  const missing = listed.filter(
    ({ path, lesson }) => !paths.includes(path) && !misnamed.some(({ value }) => value.id === lesson),
  );
  const unlisted = files.lessons.filter(
    (file) => !misnamed.includes(file) && !listed.some((entry) => entry.path === file.path),
  );
  const twice = listed.filter(({ lesson }, at) => listed.findIndex((entry) => entry.lesson === lesson) < at);
  return [
    ...missing.map(({ path, lesson, at }) => {
      const meant = nearest(
        path,
        unlisted.map((file) => file.path),
      );
      return course.json.issue(at, {
        code: 'dangling-lesson',
        message: `The lesson "${lesson}" has no file ${path}.`,
        mend: meant ? `Did you mean ${meant}?` : 'Write the file, or take the lesson out of the list.',
      });
    }),
    ...unlisted.map(({ path, json, value }) =>
      json.issue(['id'], {
        code: 'unreachable-lesson',
        message: 'No module lists this lesson, so no learner can reach it.',
        mend: `Add "${value.id}" to the lessons of the module "${path.split('/')[1]}" in course.json, or remove the file.`,
      }),
    ),
    ...twice.map(({ lesson, at }) =>
      course.json.issue(at, {
        code: 'lesson-twice',
        message: `The lesson "${lesson}" stands in the course twice.`,
        mend: 'Keep it in one place.',
      }),
    ),
  ];
}
