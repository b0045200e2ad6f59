import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

const { most, hard } = thresholds.budgets.zip;

/** A package can be uploaded over a poor network. Judged where a package was made. */
export const packageSize: LintRule = {
  id: 'B02',
  title: 'A package is small enough to upload',
  find: ({ files, measured: { zipBytes: size = 0 } }) =>
    size <= most
      ? []
      : [
          {
            file: files.course,
            path: [],
            severity: size > hard ? 'error' : 'warning',
            message: `The package has ${size} bytes; ${most} upload everywhere, and ${hard} is the limit.`,
            mend: 'Make the pictures of media smaller: they are the most of it.',
          },
        ],
};
