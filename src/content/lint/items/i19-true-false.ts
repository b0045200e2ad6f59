import type { LintCourse, LintItem } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { placeOf } from './options.ts';

const { trueFalse } = thresholds.items;
const isTrueFalse = ({ type }: LintItem): boolean => type === 'true-false';

/** Half of all guesses at true or false are right: none in the final test, few in what else is scored. Practice is free. */
export const trueFalseShare: LintRule = {
  id: 'I19',
  title: 'Few questions of an assessment are true or false',
  find: (course) => {
    const { scored, judged } = counted(course);
    const inFinal = judged.filter(({ use }) => use === 'final');
    return [
      ...inFinal.map((item) => ({
        ...placeOf(item),
        severity: 'error' as const,
        message: `The final test has ${inFinal.length} true-or-false ${inFinal.length === 1 ? 'question' : 'questions'}; 0 are allowed.`,
        mend: 'Ask it as a single choice with three or four options, or move it to a lesson.',
      })),
      ...(judged.length <= trueFalse * scored.length
        ? []
        : judged.map((item) => ({
            ...placeOf(item),
            severity: 'warning' as const,
            message: `Of ${scored.length} questions of checks and tests ${judged.length} are true or false; ${Math.floor(trueFalse * scored.length)} are the most.`,
            mend: 'Ask some of them as single choices, or move them to lessons.',
          }))),
    ];
  },
  numbers: (course) => {
    const { scored, judged } = counted(course);
    return [`${judged.length} of ${scored.length} questions of checks and tests are true or false`];
  },
};

function counted({ items }: LintCourse) {
  const scored = items.filter(({ use }) => use !== 'practice' && use !== 'unused');
  return { scored, judged: scored.filter(isTrueFalse) };
}
