import { formatIssue } from '../src/content/content-issue.ts';
import { buildCourse } from '../src/content/load-course.ts';
import { pseudoCatalogue, pseudoLanguage } from '../src/content/pseudo.ts';
import { folderSource } from '../src/content/sources/folder.ts';
import type { CourseOutline } from '../src/domain/course/course.ts';
import { en } from '../src/ui/messages/en.ts';
import type { Files } from './package-course.ts';

export interface ContentForPackage {
  /** Errors and warnings, each with place and mend, printable. */
  readonly issues: readonly string[];
  /** Absent where there is an error: a package is made of sound content or not at all. */
  readonly course?: { readonly content: Files; readonly outline: CourseOutline };
}

/**
 * Checks, lints and compiles a content folder.
 * @param today `YYYY-MM-DD`: waivers and facts have dates.
 * @param languages BCP 47 tags; default: all that the folder holds.
 */
export async function compiledContent(
  folder: string,
  today: string,
  languages?: readonly string[],
): Promise<ContentForPackage> {
  const options = {
    ...(languages && { languages }),
    catalogues: { [pseudoLanguage]: pseudoCatalogue(en) },
    lint: () => ({ today }),
  };
  const { issues, compiled } = await buildCourse(folderSource(folder), options);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const printable = (compiled ? issues : errors).map((issue) => formatIssue(issue, `${folder}/`));
  if (!compiled) return { issues: printable };
  // The outline of the source language stands in index.html.
  const texts = Object.entries(compiled.files).filter(([path]) => path !== 'outline.json');
  const content = new Map<string, Uint8Array>([
    ...texts.map(([path, text]): [string, Uint8Array] => [path, new TextEncoder().encode(text)]),
    ...Object.entries(compiled.media),
  ]);
  return { issues: printable, course: { content, outline: compiled.outline } };
}
