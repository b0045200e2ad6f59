import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { type Option, singleKeys, stemOf } from './options.ts';
import { contentStems, nameStems } from './words.ts';

const { clang } = thresholds.items;

/**
 * The key does not repeat more content words of scene and prompt than the distractors do. Names do not count: a country, an
 * office or an address has one name, so a key that speaks of it can use no other.
 */
export const clangCue: LintRule = {
  id: 'I12',
  title: 'The key does not echo the stem',
  find: ({ items, language }) =>
    singleKeys(items).flatMap(({ item, options, key, distractors }) => {
      const names = nameStems([stemOf(item), ...options.map(({ words }) => words)], language);
      const stem = contentStems(stemOf(item), language);
      const shared = ({ words }: Option) =>
        [...contentStems(words, language)].filter((word) => stem.has(word) && !names.has(word));
      const [ofKey, most] = [shared(key), Math.max(0, ...distractors.map((option) => shared(option).length))];
      return ofKey.length - most < clang
        ? []
        : [
            {
              ...key.text.place,
              severity: 'warning' as const,
              message: `The key shares ${ofKey.length} words with the stem (${ofKey.join(', ')}), no distractor more than ${most}; ${most + clang - 1} are the most.`,
              mend: 'Use other words in the key, or let a distractor take up words of the stem too.',
            },
          ];
    }),
};
