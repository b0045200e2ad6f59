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
  | 'claim'
  | 'module'
  | 'bank';

/** The ids of a course, by what they name. */
export interface KnownIds {
  /** Those that stand in valid files, in their order. */
  list(kind: ReferenceKind): readonly string[];
  /** Also true for what may stand in a broken file, so that one broken file makes no issue elsewhere. */
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
    claim: ids(blocks.filter(({ type }) => type === 'claim')),
    module: ids(course?.modules),
    bank: ids(files.banks.map(({ value }) => value)),
  };
  const sets = new Map(Object.entries(known).map(([kind, list]) => [kind, new Set(list)]));
  const unsure = new Set(files.broken.flatMap(({ value }) => idsAnywhere(value)));
  const lost = new Set(Object.keys(homes).filter((kind) => isLost(files, homes[kind])));
  return {
    list: (kind) => known[kind],
    has: (kind, id) => sets.get(kind)?.has(id) === true || unsure.has(id) || lost.has(kind),
    isUnsure: (id) => unsure.has(id),
  };
}

/** The files that hold what a reference names. */
const homes: Readonly<Record<string, RegExp>> = {
  fact: /^facts\.json$/,
  source: /^sources\.json$/,
  term: /^glossary\.json$/,
  objective: /^course\.json$/,
  misconception: /^course\.json$/,
  module: /^course\.json$/,
  block: /^modules\//,
  reflection: /^modules\//,
  claim: /^modules\//,
};

/** Nothing is known of a kind while a file that holds it cannot be read to its end, or while there is no course at all. */
function isLost(files: CourseFiles, home: RegExp | undefined): boolean {
  const cut = files.broken.some(({ path, isWhole }) => !isWhole && home?.test(path));
  return (
    cut ||
    (files.course === undefined &&
      files.broken.every(({ path }) => path !== 'course.json') &&
      home?.test('course.json') === true)
  );
}

function ids(items: readonly { readonly id: string }[] = []): string[] {
  return items.map(({ id }) => id);
}

function idsAnywhere(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsAnywhere)];
}
