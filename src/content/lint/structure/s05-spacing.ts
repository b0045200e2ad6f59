import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

/**
 * Each objective is asked in two places that something stands between. Places are lessons, knowledge checks after the
 * lessons of their module, and the final test: it comes last, and is where most objectives come back.
 */
export const spacing: LintRule = {
  id: 'S05',
  title: 'Objectives come back after a pause',
  find: (course) => {
    const places = placesOf(course);
    return course.course.objectives.flatMap((objective, at): Finding[] => {
      const asked = places.flatMap((objectives, place) => (objectives.has(objective.id) ? [place] : []));
      const [first = 0] = asked;
      const last = asked.at(-1) ?? 0;
      const { places: least, between } = thresholds.structure.spacing;
      return asked.length >= least && last - first > between
        ? []
        : [
            {
              file: course.files.course,
              path: ['objectives', at],
              severity: 'warning',
              message: `The objective ${objective.id} is asked in ${asked.length} of ${least} places with another place between.`,
              mend: 'Ask it again in a later lesson, or in the check of a later module.',
            },
          ];
    });
  },
};

function placesOf({ course, lessons, banks }: LintCourse): ReadonlySet<string>[] {
  const asked = (items: readonly { objective: string; also: readonly string[] }[]) =>
    new Set(items.flatMap(({ objective, also }) => [objective, ...also]));
  const final = banks.filter(({ use }) => use === 'final').flatMap(({ items }) => items);
  return [
    ...course.modules.flatMap(({ id }) => [
      ...lessons.filter(({ module }) => module === id).map(({ items, activities }) => asked([...items, ...activities])),
      asked(banks.filter(({ use, module }) => use === 'check' && module === id).flatMap(({ items }) => items)),
    ]),
    asked(final),
  ];
}
