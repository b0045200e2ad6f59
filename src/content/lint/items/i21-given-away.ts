import type { LintCourse, LintItem } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { picked, placeOf, stemOf } from './options.ts';
import { contentStems } from './words.ts';

const { keyWords } = thresholds.items;

/** In one form no question answers another: no stem has all content words of another's key. */
export const givenAway: LintRule = {
  id: 'I21',
  title: 'No question answers another of its form',
  find: (course) => forms(course).flatMap((items) => leaks(items, course.language)),
};

/** What one learner may see together: a check, a pool for testing out, and all banks of the final test. */
function forms({ banks }: LintCourse): readonly (readonly LintItem[])[] {
  const final = banks.filter(({ use }) => use === 'final').flatMap(({ items }) => items);
  return [final, ...banks.filter(({ use }) => use !== 'final').map(({ items }) => items)];
}

function leaks(items: readonly LintItem[], language: string): readonly Finding[] {
  const stems = items.map((item) => ({ item, stems: contentStems(stemOf(item), language) }));
  return picked(items).flatMap(({ item, keys }) =>
    keys.flatMap((key): readonly Finding[] => {
      const words = [...contentStems(key.words, language)];
      const leak =
        words.length >= keyWords &&
        stems.find((other) => other.item !== item && words.every((word) => other.stems.has(word)));
      return leak
        ? [
            {
              ...placeOf(leak.item),
              severity: 'warning',
              message: `Scene and prompt have all ${words.length} content words of the key of “${item.id}” (${key.words}); fewer than ${words.length} are allowed.`,
              mend: 'Tell the situation in other words, or ask one of the two in another bank.',
            },
          ]
        : [];
    }),
  );
}
