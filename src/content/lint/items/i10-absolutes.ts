import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { type Picked, picked } from './options.ts';
import { absolutes, findPhrase } from './phrases.ts';
import { pools } from './pools.ts';

const { share, least } = thresholds.items.absoluteCues;

/** Words such as "always" and "only" stand in keys as well as in distractors, or in none: a guesser strikes them out. */
export const absoluteCues: LintRule = {
  id: 'I10',
  title: 'Absolutes do not mark the distractors',
  find: (course) => {
    const { language } = course;
    return [
      ...picked(course.items).flatMap((question) =>
        marked(question, language).map(({ text, words }) => ({
          ...text.place,
          severity: 'warning' as const,
          message: `The distractor says “${findPhrase(absolutes, language, words)}”, and 0 keys have such a word.`,
          mend: 'Write the distractor without it, or give the key one that is true.',
        })),
      ),
      ...pools(course).flatMap(({ name, items, place }) => {
        const asked = picked(items);
        const hits = asked.filter((question) => marked(question, language).length > 0).length;
        return asked.length < least || hits <= share * asked.length
          ? []
          : [
              {
                ...place,
                severity: 'error' as const,
                message: `In ${hits} of ${asked.length} questions (${name}) only distractors have absolutes; ${Math.floor(share * asked.length)} are the most.`,
                mend: 'Take “always”, “never”, “all”, “only” and “must” out of distractors, or let keys have them too.',
              },
            ];
      }),
    ];
  },
};

function marked({ keys, distractors }: Picked, language: string) {
  const has = ({ words }: { readonly words: string }) => findPhrase(absolutes, language, words) !== undefined;
  return keys.some(has) ? [] : distractors.filter(has);
}
