import type { ItemUse, LintCourse, LintItem } from '../lint/lint-course.ts';
import type { ReportTable } from './report.ts';

const levels = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'];

/** Objectives by lessons: where each is taught (T), how many questions ask it there, and where else. */
export function coverageTable({ course, lessons, items }: LintCourse): ReportTable {
  return {
    title: 'Objectives by lesson',
    note: 'T: the lesson teaches it. A number: questions on it, those that name it second too.',
    columns: ['objective', ...lessons.map(({ id }) => id), 'checks', 'final', 'test-out'],
    rows: course.objectives.map(({ id }) => [
      id,
      ...lessons.map((lesson) => {
        const taught = lesson.file.value.objectives.includes(id) ? 'T' : '';
        return `${taught}${count(lesson.items, id) || ''}` || '·';
      }),
      ...(['check', 'final', 'test-out'] satisfies ItemUse[]).map((use) =>
        count(
          items.filter((item) => item.use === use),
          id,
        ),
      ),
    ]),
  };
}

/** Objectives by Bloom's level: how many questions ask each at which depth. */
export function levelTable({ course, items }: LintCourse): ReportTable {
  const used = items.filter(({ use }) => use !== 'unused');
  return {
    title: 'Objectives by Bloom’s level',
    note: 'Questions that count toward the objective first, by what they ask of the learner; its own level is marked *.',
    columns: ['objective', ...levels, 'all'],
    rows: course.objectives.map(({ id, level }) => {
      const own = used.filter(({ objective }) => objective === id);
      return [
        id,
        ...levels.map((name) => `${own.filter((item) => item.level === name).length}${name === level ? '*' : ''}`),
        own.length,
      ];
    }),
  };
}

function count(items: readonly LintItem[], id: string): number {
  return items.filter(({ objective, also }) => objective === id || also.includes(id)).length;
}
