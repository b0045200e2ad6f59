import type { LintCourse, LintItem } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';
import { thresholds } from '../thresholds.ts';
import { tongue } from '../tongue.ts';
import { jaccard, trigrams } from './similarity.ts';
import { wordsIn } from './words.ts';

const { feedbackWords, feedbackLikeness } = thresholds.items;
/** Texts that answer a number or a word that was typed. */
const typed: readonly unknown[] = ['right', 'low', 'high', 'other'];

/**
 * Each choice says why, in a text of its own that is more than the option again. "Incorrect." alone falls to the least words.
 * The two texts of one pair in a matching (right and other) explain the same pair, so they are not compared.
 */
export const optionFeedback: LintRule = {
  id: 'I02',
  title: 'Each choice has a reason of its own',
  find: (course) => course.items.flatMap((item) => [...lengths(item, course), ...likenesses(item)]),
};

function lengths(item: LintItem, { language }: LintCourse): readonly Finding[] {
  const least = tongue(language) === 'ar' ? feedbackWords.leastArabic : feedbackWords.least;
  const own = item.texts.filter(({ path }) => path.length === item.path.length + 1 && typed.includes(path.at(-1)));
  return [...own, ...item.choices.flatMap(({ feedback }) => feedback)].flatMap((text): Finding[] => {
    const count = wordsIn(text.words).length;
    if (count >= least && count <= feedbackWords.most) return [];
    return [
      {
        ...text.place,
        severity: 'error',
        message: `The feedback has ${count} words; ${least} to ${feedbackWords.most} give a reason that is read.`,
        mend:
          count < least
            ? 'Say why in a sentence: what this choice would do, and the fact that decides.'
            : 'Keep the reason and the next step, and move the rest to the explanation.',
      },
    ];
  });
}

function likenesses({ choices }: LintItem): readonly Finding[] {
  const texts = choices.flatMap((choice, of) =>
    choice.feedback.map((text) => ({ of, choice, text, grams: trigrams(text.words) })),
  );
  return texts.flatMap(({ of, choice, text, grams }, at): Finding[] => {
    const twin = texts
      .slice(0, at)
      .find((other) => other.of !== of && jaccard(other.grams, grams) >= feedbackLikeness.sibling);
    const echo = choice.text && jaccard(trigrams(choice.text.words), grams) >= feedbackLikeness.option;
    return [
      ...(twin
        ? [like(text, `that of “${twin.choice.id}”`, jaccard(twin.grams, grams), feedbackLikeness.sibling)]
        : []),
      ...(echo && choice.text
        ? [like(text, 'the option itself', jaccard(trigrams(choice.text.words), grams), feedbackLikeness.option)]
        : []),
    ];
  });
}

function like(text: LintText, what: string, measured: number, limit: number): Finding {
  return {
    ...text.place,
    severity: 'error',
    message: `The feedback is ${measured.toFixed(2)} like ${what}; below ${limit} it says something of its own.`,
    mend: 'Name what this choice would lead to, or the belief behind it, and the fact that speaks for or against it.',
  };
}
