import type { CourseOutline } from '../domain/course/course.ts';
import type { CourseLayout } from '../domain/course/layout.ts';
import { compileLanguage } from './compile-language.ts';
import { compileLayout } from './compile-layout.ts';
import type { SoundCourse } from './course-files.ts';

/** A course as the player loads it. */
export interface CompiledCourse {
  /**
   * Compact JSON by path: `outline.json` (source language), `layout.json`, and for each language L `L/outline.json`,
   * `L/course.json`, `L/facilitation.json`, `L/lessons/<id>.json`, `L/banks/<id>.json`, `L/handouts/<id>.json`, `L/glossary.json`, `L/sources.json`, perhaps `L/ui.json`.
   */
  readonly files: Readonly<Record<string, string>>;
  /** Bytes by path, beginning with `media/`. */
  readonly media: Readonly<Record<string, Uint8Array>>;
  /** In the source language. */
  readonly outline: CourseOutline;
  readonly layout: CourseLayout;
}

export interface CompileOptions {
  /** BCP 47 tags, the source language first if named; default: the source language and every translation. `ar-XB` is generated. */
  readonly languages?: readonly string[];
  /** Interface texts by language, for languages whose folder has no `ui.json`. */
  readonly catalogues?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Compiles a sound course. The same course gives the same bytes. */
export function compileCourse(course: SoundCourse, options: CompileOptions = {}): CompiledCourse {
  const source = course.course.value.language;
  const others = options.languages ?? Object.keys(course.translations).sort();
  const languages = [source, ...others.filter((language) => language !== source)];
  const layout = compileLayout(course);
  const withCatalogues = { ...course, catalogues: { ...options.catalogues, ...course.catalogues } };
  const compiled = languages.map((language) => ({ language, ...compileLanguage(withCatalogues, language, languages) }));
  const [first] = compiled;
  if (!first) throw new Error('A course has at least its source language.');
  const values: [string, unknown][] = [
    ['outline.json', first.outline],
    ['layout.json', layout],
    ...compiled.flatMap(({ language, files }) =>
      Object.entries(files).map(([path, value]): [string, unknown] => [`${language}/${path}`, value]),
    ),
  ];
  return {
    files: Object.fromEntries(values.map(([path, value]) => [path, JSON.stringify(value)])),
    media: course.media,
    outline: first.outline,
    layout,
  };
}
