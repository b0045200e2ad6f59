import type { LintRule } from '../lint-rule.ts';
import { picked } from './options.ts';
import { aboutOptions, findPhrase } from './phrases.ts';

/** No "all of the above", "none of these" or "A and B": options are shuffled, and such a one tests logic, not the matter. */
export const optionsAboutOptions: LintRule = {
  id: 'I03',
  title: 'No option speaks of other options',
  find: ({ items, language }) =>
    picked(items).flatMap(({ options }) =>
      options.flatMap(({ text, words }) => {
        const found = findPhrase(aboutOptions, language, words);
        return found === undefined
          ? []
          : [
              {
                ...text.place,
                severity: 'error' as const,
                message: `The option says “${found}”; 0 options may speak of other options.`,
                mend: 'Write an option of its own, or make it a multiple choice in which several options are right.',
              },
            ];
      }),
    ),
};
