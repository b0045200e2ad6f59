import { hash32 } from '../src/domain/assessment/random.ts';
import type { CourseDetails, CourseOutline, FacilitationGuide, Glossary } from '../src/domain/course/course.ts';
import { type CourseUnderSettings, courseUnderSettings } from '../src/domain/course/course-under-settings.ts';
import type { CourseLayout } from '../src/domain/course/layout.ts';
import type { PackageSettings } from '../src/domain/course/package-settings.ts';
import type { Authored } from '../src/domain/course/page-settings.ts';
import type { Files } from './files.ts';

/** A course as its package holds it. */
export interface ChosenCourse {
  readonly content: Files;
  readonly outline: CourseOutline;
  readonly authored?: Authored;
}

/**
 * The compiled course under what an administrator chose at packaging: files of modules that are left out are not in it, nor
 * pictures that no other file shows.
 */
export function chosenCourse(
  { content, outline }: Pick<ChosenCourse, 'content' | 'outline'>,
  chosen: Partial<PackageSettings>,
): ChosenCourse {
  // The parsed boundary: the compiler wrote these files.
  const read = <T>(path: string) => JSON.parse(textOf(content.get(path))) as T;
  const layout = read<CourseLayout>('layout.json');
  const details = read<CourseDetails>(`${outline.language}/course.json`);
  const course = named(courseUnderSettings({ layout, details }, chosen), idOf(outline, chosen));
  const made = new Map([...content].flatMap(([path, file]) => chosenFile(path, file, course)));
  const titles = outline.languages.map((tag) => [tag, read<CourseOutline>(`${tag}/outline.json`).title]);
  const test = outline.finalAssessment;
  const authored: Authored = {
    ...(typeof chosen.title === 'string' && { titles: Object.fromEntries(titles) }),
    ...(typeof chosen.mastery === 'number' &&
      test && {
        mastery: test.mastery,
        ...(test.moduleMinimum !== undefined && { moduleMinimum: test.moduleMinimum }),
      }),
  };
  return {
    content: made.size < content.size ? withoutUnseenMedia(made) : made,
    outline: course.outline(outline),
    ...(Object.keys(authored).length > 0 && { authored }),
  };
}

/**
 * A part of a course is a course of its own to an LMS and to a learner's device: two parts side by side must not take each
 * other's records. At most 60 characters, as ids have.
 */
function idOf({ id, modules }: CourseOutline, chosen: Partial<PackageSettings>): string {
  const kept = modules.map((module) => module.id).filter((module) => chosen.modules?.includes(module) ?? true);
  if (kept.length === modules.length) return id;
  const whole = `${id}-${kept.join('-')}`;
  const short = hash32(kept.join()).toString(36);
  return whole.length <= 60 ? whole : `${id.slice(0, 59 - short.length)}-${short}`;
}

function named(course: CourseUnderSettings, id: string): CourseUnderSettings {
  return {
    ...course,
    outline: (outline) => ({ ...course.outline(outline), id }),
    layout: (layout) => ({ ...course.layout(layout), courseId: id }),
  };
}

type Change = (course: CourseUnderSettings, value: unknown, id: string) => unknown;

/** By the path below the folder of a language; what is not listed stays. Undefined: not part of the course. */
const changes: readonly (readonly [RegExp, Change])[] = [
  [/^layout\.json$/, (course, value) => course.layout(value as CourseLayout)],
  [/^[^/]+\/outline\.json$/, (course, value) => course.outline(value as CourseOutline)],
  [/^[^/]+\/course\.json$/, (course, value) => course.details(value as CourseDetails)],
  [/^[^/]+\/glossary\.json$/, (course, value) => course.glossary(value as Glossary)],
  [/^[^/]+\/facilitation\.json$/, (course, value) => course.facilitation(value as FacilitationGuide)],
  [/^[^/]+\/lessons\/(.+)\.json$/, (course, value, id) => (course.holdsLesson(id) ? value : undefined)],
  [/^[^/]+\/banks\/(.+)\.json$/, (course, value, id) => (course.holdsBank(id) ? value : undefined)],
];

function chosenFile(path: string, file: Uint8Array, course: CourseUnderSettings): [string, Uint8Array][] {
  const found = changes.find(([pattern]) => pattern.test(path));
  if (!found) return [[path, file]];
  const [pattern, change] = found;
  const value = change(course, JSON.parse(textOf(file)), pattern.exec(path)?.[1] ?? '');
  return value === undefined ? [] : [[path, new TextEncoder().encode(JSON.stringify(value))]];
}

/** Compiled files name a picture by its path. */
function withoutUnseenMedia(files: Files): Files {
  const texts = [...files].filter(([path]) => path.endsWith('.json')).map(([, file]) => textOf(file));
  return new Map(
    [...files].filter(([path]) => !path.startsWith('media/') || texts.some((text) => text.includes(`"${path}"`))),
  );
}

function textOf(file: Uint8Array | undefined): string {
  return new TextDecoder().decode(file);
}
