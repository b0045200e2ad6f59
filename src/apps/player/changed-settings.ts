import type { CourseOutline } from '../../domain/course/course.ts';
import { courseUnderSettings } from '../../domain/course/course-under-settings.ts';
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
export async function underSettings(
  { course: packed, files }: PlayedPackage,
  text: string,
  { authored }: PageSettings,
): Promise<PlayedPackage> {
  const held = { modules: packed.modules.map(({ id }) => id), languages: packed.languages };
  const { settings, problems } = readPackageSettings(text, held);
  for (const problem of problems) console.warn(problem);
  const [layout, details] = await Promise.all([files.layout(), files.details(packed.language)]);
  const course = courseUnderSettings({ layout, details }, settings, authored);
  return {
    course: course.outline(packed),
    files: {
      ...files,
      layout: async () => course.layout(layout),
      outline: async (language) => course.outline(await files.outline(language)),
      details: async (language) => course.details(await files.details(language)),
      glossary: async (language) => course.glossary(await files.glossary(language)),
      facilitation: async (language) => course.facilitation(await files.facilitation(language)),
    },
    settingsProblems: problems,
  };
}
