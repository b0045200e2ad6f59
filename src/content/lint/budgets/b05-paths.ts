import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';

/** Names that every LMS unpacks: letters without accents, no blanks, not long. Files of texts have ids for names already. */
export const plainPaths: LintRule = {
  id: 'B05',
  title: 'Names of files that every LMS unpacks',
  find: ({ files }) =>
    Object.keys(files.media).flatMap((path): Finding[] =>
      /^[A-Za-z0-9._/-]+$/.test(path) && path.length <= thresholds.budgets.path
        ? []
        : [
            {
              file: files.course,
              path: [],
              severity: 'error',
              message: `Some LMSs do not unpack a file of the name “${path}”.`,
              mend: `Use letters without accents, digits, hyphens and dots, ${thresholds.budgets.path} characters at most.`,
            },
          ],
    ),
};
