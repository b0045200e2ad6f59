import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

const { most, hard } = thresholds.budgets.suspendData;

/** The largest progress that this course can make is held by every LMS, with nothing left out. Silent where it was not measured. */
export const suspendData: LintRule = {
  id: 'B01',
  title: 'Saved progress fits every LMS',
  find: ({ files, measured: { worstSuspendData: size = 0 } }) =>
    size <= most
      ? []
      : [
          {
            file: files.course,
            path: ['modules'],
            severity: size > hard ? 'error' : 'warning',
            message: `Saved progress can take ${size} characters; ${most} leave room for the next edition, and ${hard} is the limit.`,
            mend: 'Ask fewer questions with many parts, or make two courses of it.',
          },
        ],
  numbers: ({ measured: { worstSuspendData: size } }) =>
    size === undefined ? [] : [`${size} characters at worst; bound ${hard}`],
};
