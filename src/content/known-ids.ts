import { blocksOf, isQuestion } from './course-blocks.ts';
import type { CourseFiles } from './course-files.ts';

/** What a reference may name. */
export type ReferenceKind =
  | 'fact'
  | 'source'
  | 'term'
  | 'media'
  | 'objective'
  | 'misconception'
  | 'block'
  | 'reflection'
  | 'module'
  | 'bank';

/** The ids of a course, by what they name. */
export interface KnownIds {
  /** Those that stand in valid files, in their order. */
  list(kind: ReferenceKind): readonly string[];
  /** Also true for each id that stands anywhere in a broken file, so that one broken file makes no issue elsewhere. */
  has(kind: ReferenceKind, id: string): boolean;
  /** Whether the id stands in a broken file. */
  isUnsure(id: string): boolean;
}

export function knownIds(files: CourseFiles): KnownIds {
  const course = files.course?.value;
  const blocks = files.lessons.flatMap(({ value }) => blocksOf(value)).map(({ block }) => block);
  const known: Readonly<Record<ReferenceKind, readonly string[]>> = {
    fact: ids(files.facts?.value.facts),
    source: ids(files.sources?.value.sources),
    term: ids(files.glossary?.value.terms),
    media: Object.keys(files.media),
    objective: ids(course?.objectives),
    misconception: ids(course?.misconceptions),
    block: ids(blocks.filter((block) => !isQuestion(block))),
    reflection: ids(blocks.filter(({ type }) => type === 'reflection')),
    module: ids(course?.modules),
    bank: ids(files.banks.map(({ value }) => value)),
  };
  const sets = new Map(Object.entries(known).map(([kind, list]) => [kind, new Set(list)]));
  const unsure = new Set(files.broken.flatMap(({ value }) => idsAnywhere(value)));
  return {
    list: (kind) => known[kind],
    has: (kind, id) => sets.get(kind)?.has(id) === true || unsure.has(id),
    isUnsure: (id) => unsure.has(id),
  };
}

function ids(items: readonly { readonly id: string }[] = []): string[] {
  return items.map(({ id }) => id);
}

function idsAnywhere(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsAnywhere)];
}
