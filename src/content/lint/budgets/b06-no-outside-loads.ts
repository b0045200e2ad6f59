import type { Finding, LintRule } from '../lint-rule.ts';

const outside = /(?:href|src)\s*=\s*["']\s*(?:https?:)?\/\/|url\(\s*["']?\s*(?:https?:)?\/\/|@import/i;

/** Nothing in media is fetched from elsewhere: a package must work without a network, and tells nobody who learns. */
export const noOutsideLoads: LintRule = {
  id: 'B06',
  title: 'Nothing is loaded from outside the package',
  find: ({ files }) =>
    Object.entries(files.media).flatMap(([path, bytes]): Finding[] =>
      path.endsWith('.svg') && outside.test(new TextDecoder().decode(bytes))
        ? [
            {
              file: files.course,
              path: [],
              severity: 'error',
              message: `The file ${path} loads something from another address.`,
              mend: 'Save the picture with all that it shows inside, and without fonts or styles from elsewhere.',
            },
          ]
        : [],
    ),
};
