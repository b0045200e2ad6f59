import type { LintRule } from '../lint-rule.ts';
import { picked } from './options.ts';
import { findPhrase, hedges } from './phrases.ts';

/** A word such as "usually" or "may" does not stand in keys alone: what sounds careful sounds right. */
export const hedgeCues: LintRule = {
  id: 'I11',
  title: 'Hedges do not mark the key',
  find: ({ items, language }) =>
    picked(items).flatMap(({ keys, distractors }) => {
      const hedge = ({ words }: { readonly words: string }) => findPhrase(hedges, language, words);
      if (distractors.some((option) => hedge(option) !== undefined)) return [];
      return keys
        .filter((key) => hedge(key) !== undefined)
        .map((key) => ({
          ...key.text.place,
          severity: 'warning' as const,
          message: `The key says “${hedge(key)}”, and 0 of ${distractors.length} distractors have such a word.`,
          mend: 'Write the key without it, or make a distractor as careful.',
        }));
    }),
};
