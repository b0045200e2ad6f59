import { applySettings } from '../../domain/course/apply-settings.ts';
import type { CourseOutline } from '../../domain/course/course.ts';
import { readPackageSettings } from '../../domain/course/package-settings.ts';
import type { PageSettings } from '../../domain/course/page-settings.ts';
import type { CourseFiles } from '../../player/course-files.ts';

export interface PlayedPackage {
  readonly course: CourseOutline;
  readonly files: CourseFiles;
  /** For an administrator. */
  readonly settingsProblems?: readonly string[];
}

/** The package under a settings.json that is not the packager's. What cannot be used of it is told in the console too. */
export function underSettings(
  { course, files }: PlayedPackage,
  text: string,
  { authored }: PageSettings,
): PlayedPackage {
  const held = { modules: course.modules.map(({ id }) => id), languages: course.languages };
  const { settings, problems } = readPackageSettings(text, held);
  for (const problem of problems) console.warn(problem);
  return {
    course: applySettings(course, settings, authored),
    files: {
      ...files,
      outline: async (language) => applySettings(await files.outline(language), settings, authored),
    },
    settingsProblems: problems,
  };
}
