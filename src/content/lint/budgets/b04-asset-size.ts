import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

/** No picture keeps a learner waiting. */
export const assetSize: LintRule = {
  id: 'B04',
  title: 'Each file of media is small',
  find: ({ files }) =>
    Object.entries(files.media).flatMap(([path, { byteLength }]): Finding[] =>
      byteLength <= thresholds.budgets.asset
        ? []
        : [
            {
              file: files.course,
              path: [],
              severity: 'warning',
              message: `The file ${path} has ${byteLength} bytes; ${thresholds.budgets.asset} is the limit.`,
              mend: 'Save it smaller, or as svg or webp.',
            },
          ],
    ),
};
