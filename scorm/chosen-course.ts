import { applySettings } from '../src/domain/course/apply-settings.ts';
import type { CourseOutline } from '../src/domain/course/course.ts';
import type { PackageSettings } from '../src/domain/course/package-settings.ts';
import type { Authored } from '../src/domain/course/page-settings.ts';
import type { Files } from './files.ts';

/** A course as its package holds it. */
export interface ChosenCourse {
  readonly content: Files;
  readonly outline: CourseOutline;
  readonly authored?: Authored;
}

/** The compiled course under what an administrator chose at packaging. */
export function chosenCourse(
  { content, outline }: Pick<ChosenCourse, 'content' | 'outline'>,
  chosen: Partial<PackageSettings>,
): ChosenCourse {
  const titles: Record<string, string> = { [outline.language]: outline.title };
  const files = [...content].map(([path, bytes]): [string, Uint8Array] => {
    if (!/^[^/]+\/outline\.json$/.test(path)) return [path, bytes];
    // The parsed boundary: the compiler wrote it.
    const own = JSON.parse(new TextDecoder().decode(bytes)) as CourseOutline;
    titles[own.language] = own.title;
    return [path, new TextEncoder().encode(JSON.stringify(applySettings(own, chosen)))];
  });
  const test = outline.finalAssessment;
  const authored: Authored = {
    ...(typeof chosen.title === 'string' && { titles }),
    ...(typeof chosen.mastery === 'number' &&
      test && {
        mastery: test.mastery,
        ...(test.moduleMinimum !== undefined && { moduleMinimum: test.moduleMinimum }),
      }),
  };
  return {
    content: new Map(files),
    outline: applySettings(outline, chosen),
    ...(Object.keys(authored).length > 0 && { authored }),
  };
}
