import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

const { most, hard } = thresholds.budgets.firstVisit;

/** The first lesson comes soon on a poor network. Judged where a browser has counted. */
export const firstVisit: LintRule = {
  id: 'B03',
  title: 'The first visit is light',
  find: ({ files, measured: { firstVisitBytes: size = 0 } }) =>
    size <= most
      ? []
      : [
          {
            file: files.course,
            path: [],
            severity: size > hard ? 'error' : 'warning',
            message: `The first visit takes ${size} bytes; ${most} come soon on a poor network, and ${hard} is the limit.`,
            mend: 'Move pictures out of the first lesson, or make them smaller.',
          },
        ],
};
