import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

/** The largest progress that this course can make is held by every LMS, with room to spare. Silent where it was not measured. */
export const suspendData: LintRule = {
  id: 'B01',
  title: 'Saved progress fits every LMS',
  find: ({ files, measured: { worstSuspendData: size = 0 } }) =>
    size <= thresholds.budgets.suspendData
      ? []
      : [
          {
            file: files.course,
            path: ['modules'],
            severity: 'error',
            message: `Saved progress can take ${size} characters; ${thresholds.budgets.suspendData} fit with room to spare.`,
            mend: 'Ask fewer questions with many parts, or make two courses of it.',
          },
        ],
  numbers: ({ measured: { worstSuspendData: size } }) =>
    size === undefined ? [] : [`${size} characters at worst; bound ${thresholds.budgets.suspendData}`],
};
