import type { LintRule } from '../lint-rule.ts';
import { findPhrase, placesOfOptions } from './phrases.ts';

/** No text of a question names an option by its letter or place: options are shuffled, and a screen reader knows no places. */
export const placesOfOptionsRule: LintRule = {
  id: 'I04',
  title: 'No letters or places of options in a text',
  find: ({ items, language }) =>
    items.flatMap(({ texts }) =>
      texts.flatMap(({ words, place }) => {
        const found = findPhrase(placesOfOptions, language, words);
        return found === undefined
          ? []
          : [
              {
                ...place,
                severity: 'error' as const,
                message: `The text says “${found}”; options have no fixed letter or place, so 0 such words may stand.`,
                mend: 'Name the thing itself: “the request to Lyon”, not its letter, number or place on the screen.',
              },
            ];
      }),
    ),
};
