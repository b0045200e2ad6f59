import type { LintCourse } from '../lint/lint-course.ts';
import type { ReportTable } from './report.ts';

const grades: readonly [string, string][] = [
  ['P', 'primary'],
  ['M', 'mirrored primary'],
  ['S', 'secondary'],
  ['T', 'tertiary'],
  ['K', 'common knowledge'],
  ['D', 'derived'],
];

/** How well the facts are known, and how often texts lean on each grade. */
export function gradeTable(course: LintCourse): ReportTable {
  const facts = [...course.facts.values()];
  const cited = citations(course);
  return {
    title: 'Facts and sources by grade',
    note: 'Sources count where a fact of the grade names them; citations are places in lessons and banks.',
    columns: ['grade', 'meaning', 'facts', 'sources', 'citations'],
    rows: grades.map(([grade, meaning]) => {
      const own = facts.filter((fact) => fact.grade === grade);
      return [
        grade,
        meaning,
        own.length,
        new Set(own.flatMap(({ sources }) => sources)).size,
        own.reduce((sum, { id }) => sum + (cited.get(id) ?? 0), 0),
      ];
    }),
  };
}

/** Facts by the year that they are as of, and how many are past the date on which to look again. */
export function ageTable({ facts, today }: LintCourse): ReportTable {
  const years = new Map<string, { all: number; figures: number; due: number }>();
  for (const { asOf, kind, reviewBy } of facts.values()) {
    const year = asOf.slice(0, 4);
    const entry = years.get(year) ?? { all: 0, figures: 0, due: 0 };
    entry.all += 1;
    if (kind === 'figure') entry.figures += 1;
    if (isDue(reviewBy, today)) entry.due += 1;
    years.set(year, entry);
  }
  return {
    title: 'Facts by age',
    note: `By the year in which they were so; "due": to be looked at again by ${today}.`,
    columns: ['as of', 'facts', 'figures', 'due'],
    rows: [...years]
      .sort(([a], [b]) => b.localeCompare(a))
      .map(([year, { all, figures, due }]) => [year, all, figures, due]),
  };
}

/** Facts whose day of review has passed, the oldest first. */
export function dueTable({ facts, today }: LintCourse): ReportTable {
  return {
    title: 'Facts to look at again',
    note: 'Their date of review has passed.',
    columns: ['fact', 'review by', 'claim'],
    rows: [...facts.values()]
      .filter(({ reviewBy }) => isDue(reviewBy, today))
      .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy))
      .map(({ id, reviewBy, claim }) => [id, reviewBy, claim]),
  };
}

function isDue(reviewBy: string, today: string): boolean {
  return today.slice(0, reviewBy.length) > reviewBy;
}

function citations({ lessons, items }: LintCourse): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const blocks = [...lessons.flatMap((lesson) => lesson.blocks.filter(({ isQuestion }) => !isQuestion)), ...items];
  for (const { texts } of blocks)
    for (const { references } of texts)
      for (const { kind, id } of references) if (kind === 'cite') found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}
