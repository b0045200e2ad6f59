import type { LintCourse } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

const { misconceptionUses } = thresholds.items;

/**
 * Each listed misconception tempts at least twice in the course, so that it is met again after it was repaired. That each
 * distractor has a misconception or a reason why it is plausible is a check of content, and not repeated here.
 */
export const misconceptionCoverage: LintRule = {
  id: 'I22',
  title: 'Each misconception is met twice',
  find: (course) =>
    uses(course).flatMap(({ id, at, count }) =>
      count >= misconceptionUses
        ? []
        : [
            {
              file: course.files.course,
              path: ['misconceptions', at],
              severity: 'warning' as const,
              message: `${id} is the reason of ${count} ${count === 1 ? 'choice' : 'choices'} in the course; ${misconceptionUses} are the least.`,
              mend: 'Write a distractor for it where its lesson is practised or tested, or take the misconception out.',
            },
          ],
    ),
  numbers: (course) => [
    uses(course)
      .map(({ id, count }) => `${id} ${count}`)
      .join(', '),
  ],
};

function uses({ course, items }: LintCourse) {
  const named = items.flatMap(({ choices }) => choices.flatMap(({ misconception }) => misconception ?? []));
  return course.misconceptions.map(({ id }, at) => ({ id, at, count: named.filter((name) => name === id).length }));
}
