import type { LintBank, LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

/** A check that mixes objectives of several modules does not ask one module many times after another. */
export const interleaving: LintRule = {
  id: 'S06',
  title: 'Mixed sets change between modules',
  find: (course) => course.banks.filter(({ use }) => use === 'check').flatMap((bank) => inBank(course, bank)),
};

function inBank({ course }: LintCourse, { file, items }: LintBank): Finding[] {
  const home = (objective: string) => course.modules.find(({ objectives }) => objectives.includes(objective))?.id;
  const modules = items.map(({ objective, also }) => home(also[0] ?? objective));
  if (new Set(modules).size < 2) return [];
  const { consecutive } = thresholds.structure;
  return items.flatMap(({ path }, at): Finding[] => {
    const run = modules.slice(at - consecutive, at + 1);
    return at >= consecutive && new Set(run).size === 1
      ? [
          {
            file,
            path,
            severity: 'warning',
            message: `This is the ${consecutive + 1}rd question in a row on the module "${modules[at]}".`,
            mend: 'Move a question of another module in between.',
          },
        ]
      : [];
  });
}
