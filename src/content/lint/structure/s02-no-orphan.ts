import type { LintCourse, LintItem } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

/** Each question counts toward objectives that its own module has, the first of them named once. */
export const noOrphan: LintRule = {
  id: 'S02',
  title: 'No question without an objective of its module',
  find: (course) => course.items.flatMap((item) => [...twice(item), ...foreign(course, item)]),
};

function twice({ objective, also, file, path }: LintItem): Finding[] {
  const { secondary } = thresholds.structure;
  return also.includes(objective) || new Set(also).size < also.length || also.length > secondary
    ? [
        {
          file,
          path: [...path, 'also'],
          severity: 'error',
          message: `"also" names an objective that is named already, or more than ${secondary}.`,
          mend: `Name at most ${secondary} objectives here, each once, and not "${objective}".`,
        },
      ]
    : [];
}

function foreign({ course }: LintCourse, { objective, module, file, path }: LintItem): Finding[] {
  const home = course.modules.find(({ id }) => id === module);
  return !home || home.objectives.includes(objective)
    ? []
    : [
        {
          file,
          path: [...path, 'objective'],
          severity: 'error',
          message: `The module "${home.id}" does not have the objective ${objective}, so no result of it counts this question.`,
          mend: `Name one of ${home.objectives.join(', ')}, or add ${objective} to the module in course.json.`,
        },
      ];
}
