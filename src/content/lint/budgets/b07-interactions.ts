import type { LintCourse } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

/** One way through the course reports no more interactions than an LMS must keep: each practice question, each check, one final test. */
export const interactionCount: LintRule = {
  id: 'B07',
  title: 'No more interactions than an LMS must keep',
  find: (course) => {
    const count = interactions(course);
    return count <= thresholds.budgets.interactions
      ? []
      : [
          {
            file: course.files.course,
            path: ['modules'],
            severity: 'warning',
            message: `One way through the course reports ${count} interactions; an LMS must keep ${thresholds.budgets.interactions}.`,
            mend: 'Ask fewer questions, or make two courses of it.',
          },
        ];
  },
  numbers: (course) => [`${interactions(course)} interactions; bound ${thresholds.budgets.interactions}`],
};

function interactions({ items, course }: LintCourse): number {
  const asked = items.filter(({ use }) => use === 'practice' || use === 'check').length;
  const drawn = (course.finalAssessment?.blueprint ?? []).flatMap(({ draw }) => Object.values(draw));
  return asked + drawn.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
