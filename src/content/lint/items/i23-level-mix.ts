import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

const { rememberMost, applyLeast } = thresholds.items.levels;
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/**
 * The final test asks for little recall and much use. The blueprint draws "understand" from the levels remember and understand,
 * so the share of remember is that of the draw with the most of it.
 */
export const levelMix: LintRule = {
  id: 'I23',
  title: 'The final test asks for use more than for recall',
  find: (course) => {
    const mix = mixOf(course);
    if (!mix) return [];
    const place = { file: course.files.course, path: ['finalAssessment', 'blueprint'], severity: 'error' as const };
    const found: Finding[] = [];
    if (mix.remember > rememberMost * mix.all)
      found.push({
        ...place,
        message: `Up to ${mix.remember} of ${mix.all} questions ask for recall, ${percent(mix.remember / mix.all)}; ${percent(rememberMost)} is the most.`,
        mend: 'Replace questions of the level remember in the banks, or draw fewer of "understand".',
      });
    if (mix.apply < applyLeast * mix.all)
      found.push({
        ...place,
        message: `On apply or above are ${mix.apply} of ${mix.all} questions, ${percent(mix.apply / mix.all)}; ${percent(applyLeast)} is the least.`,
        mend: 'Draw more of "apply" and "analyse", and fewer of "understand".',
      });
    return found;
  },
  numbers: (course) => {
    const mix = mixOf(course);
    return mix ? [`final test of ${mix.all}: at most ${mix.remember} remember, ${mix.apply} on apply or above`] : [];
  },
};

function mixOf({ course, banks }: LintCourse) {
  const lines = course.finalAssessment?.blueprint;
  return lines?.reduce(
    (sum, { bank, draw: { understand = 0, apply = 0, analyse = 0 } }) => {
      const recall = banks.find(({ id }) => id === bank)?.items.filter(({ level }) => level === 'remember').length ?? 0;
      return {
        all: sum.all + understand + apply + analyse,
        remember: sum.remember + Math.min(understand, recall),
        apply: sum.apply + apply + analyse,
      };
    },
    { all: 0, remember: 0, apply: 0 },
  );
}
