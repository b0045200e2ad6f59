import type { CourseFile } from '../../course-files.ts';
import type { JsonPath } from '../../json-file.ts';
import type { ItemUse, LintCourse, LintItem } from '../lint-course.ts';

/** Questions that are judged together. */
export interface Pool {
  /** The bank, or what the questions of several banks and lessons are for. */
  readonly name: string;
  readonly items: readonly LintItem[];
  /** Where a finding about the whole belongs. */
  readonly place: { readonly file: CourseFile<unknown>; readonly path: JsonPath };
}

/**
 * Each bank, and all questions of one use together: a cue that no small bank shows may show in the sum. In a translation the
 * place is a file of translated texts.
 */
export function pools(course: LintCourse): readonly Pool[] {
  const banks = course.banks.map(({ id, items, file }) => pool(id, items, { file, path: ['questions'] }));
  const all = (name: string, path: JsonPath, ...uses: readonly ItemUse[]): Pool[] => {
    const parts = [...course.lessons, ...course.banks].filter(({ items }) =>
      items.some(({ use }) => uses.includes(use)),
    );
    const items = parts.flatMap((part) => part.items);
    return parts.length < 2 ? [] : [pool(name, items, { file: course.files.course, path })];
  };
  return [
    ...banks,
    ...all('final test, all banks', ['finalAssessment'], 'final'),
    ...all('testing out, all banks', ['modules'], 'test-out'),
    ...all('lessons and checks', ['modules'], 'practice', 'check'),
  ];
}

function pool(name: string, items: readonly LintItem[], place: Pool['place']): Pool {
  const files = items.flatMap(({ texts }) => texts.map((text) => text.place.file));
  const translation = files.find(({ path }) => path.startsWith('translations/'));
  return { name, items, place: translation ? { file: translation, path: ['texts'] } : place };
}
