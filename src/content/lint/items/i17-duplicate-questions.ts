import type { LintItem } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { placeOf, stemOf } from './options.ts';
import { jaccard, likeness, trigrams } from './similarity.ts';

const { stemLikeness } = thresholds.items;
/** Texts that share fewer trigrams than this cannot reach the likeness; it saves the slow comparison. */
const worthALook = 0.4;

interface Stem {
  readonly item: LintItem;
  readonly words: string;
  readonly grams: ReadonlySet<string>;
}

/**
 * No question is asked twice, in a lesson or in any bank. Scene and prompt are compared together: the parts of a linked case
 * share most of a scene and stay below the limit by what they ask.
 */
export const duplicateQuestions: LintRule = {
  id: 'I17',
  title: 'No question is asked twice',
  find: ({ items }) => {
    const stems = items.map((item): Stem => ({ item, words: stemOf(item), grams: trigrams(stemOf(item)) }));
    return stems.flatMap((stem, at) => {
      const twin = stems.slice(0, at).find((other) => isTwin(stem, other));
      return twin
        ? [
            {
              ...placeOf(stem.item),
              severity: 'error' as const,
              message: `Scene and prompt are ${likeness(stem.words, twin.words).toFixed(2)} like those of “${twin.item.id}” (${twin.item.file.path}); below ${stemLikeness} it is another question.`,
              mend: 'Change the situation and the question, or take one of the two out.',
            },
          ]
        : [];
    });
  },
};

function isTwin(a: Stem, b: Stem): boolean {
  const [short, long] = [Math.min(a.grams.size, b.grams.size), Math.max(a.grams.size, b.grams.size)];
  return (
    short >= worthALook * long && jaccard(a.grams, b.grams) >= worthALook && likeness(a.words, b.words) >= stemLikeness
  );
}
