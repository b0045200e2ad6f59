import type { LintRule } from '../lint-rule.ts';
import { tongue } from '../tongue.ts';
import { picked, placeOf } from './options.ts';

/** A stem that breaks off after a word which fits some options only; Arabic is left to a human reader. */
const endings: Readonly<Record<string, RegExp>> = {
  en: /(?:^|\s)(an?)\s*(?:[:…_]|\.{3})*$/iu,
  fr: /(?:^|\s)(une?|le|la|du|au|ce|cette|quel|quelle|l[’'])\s*(?:[:…_]|\.{3})*$/iu,
  es: /(?:^|\s)(un|una|el|la|los|las|del|al|este|esta)\s*(?:[:…_]|\.{3})*$/iu,
};

/** No prompt ends in an article or a word with gender: it rules out the options that do not agree with it. */
export const grammarCue: LintRule = {
  id: 'I14',
  title: 'The grammar of the stem fits each option',
  find: ({ items, language }) =>
    picked(items).flatMap(({ item, options }) => {
      const found = endings[tongue(language)]?.exec(item.prompt?.words.trim() ?? '')?.[1];
      return found === undefined
        ? []
        : [
            {
              ...placeOf(item),
              severity: 'warning' as const,
              message: `The prompt ends in “${found}”, which need not fit each of its ${options.length} options; 0 such endings may stand.`,
              mend: 'Ask a whole question, and write the article with each option.',
            },
          ];
    }),
};
