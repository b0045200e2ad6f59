import { compileCourse } from '../src/content/compile.ts';
import { type ContentIssue, formatIssue, hasErrors } from '../src/content/content-issue.ts';
import { packageSize } from '../src/content/lint/budgets/b02-package-size.ts';
import { lint } from '../src/content/lint/lint.ts';
import { loadCourse } from '../src/content/load-course.ts';
import { pseudoCatalogue, pseudoLanguage } from '../src/content/pseudo.ts';
import { folderSource } from '../src/content/sources/folder.ts';
import type { CourseOutline } from '../src/domain/course/course.ts';
import { en } from '../src/ui/messages/en.ts';
import type { Files } from './files.ts';

export interface ContentForPackage {
  /** Errors and warnings, each with place and mend, printable. */
  readonly issues: readonly string[];
  /** Absent where there is an error: a package is made of sound content or not at all. */
  readonly course?: CourseForPackage;
}

export interface CourseForPackage {
  readonly content: Files;
  readonly outline: CourseOutline;
  /** What rule B02 says of a package of so many bytes; `tooLarge` where no waiver lets it pass. */
  judgeSize(zipBytes: number): { readonly issues: readonly string[]; readonly tooLarge: boolean };
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
  };
  const { issues, course } = await loadCourse(folderSource(folder), { lint: () => ({ today }) });
  const printable = (list: readonly ContentIssue[]) => list.map((issue) => formatIssue(issue, `${folder}/`));
  if (!course) return { issues: printable(issues.filter(({ severity }) => severity === 'error')) };
  const held = [...new Set([course.course.value.language, ...Object.keys(course.translations).sort(), pseudoLanguage])];
  const unknown = languages?.filter((tag) => !held.includes(tag)) ?? [];
  if (unknown.length > 0) {
    return { issues: [`--languages: there is no "${unknown.join('", "')}". This course has ${held.join(', ')}.`] };
  }
  const compiled = compileCourse(course, options);
  // The outline of the source language stands in index.html.
  const texts = Object.entries(compiled.files).filter(([path]) => path !== 'outline.json');
  const content = new Map<string, Uint8Array>([
    ...texts.map(([path, text]): [string, Uint8Array] => [path, new TextEncoder().encode(text)]),
    ...Object.entries(compiled.media),
  ]);
  const judgeSize = (zipBytes: number) => {
    const { issues: all } = lint(course, { today, measured: { zipBytes } }, [packageSize]);
    // Waivers of the other rules are not in question here.
    const found = all.filter(({ code }) => code === packageSize.id);
    return { issues: printable(found), tooLarge: hasErrors(found) };
  };
  return { issues: printable(issues), course: { content, outline: compiled.outline, judgeSize } };
}
