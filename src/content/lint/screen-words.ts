import { wordsOfAll } from './count-words.ts';
import type { LintBlock } from './lint-course.ts';
import type { LintText } from './lint-text.ts';

/** Fields of a question that stand on the screen only after a try. */
const feedbackFields = ['feedback', 'right', 'other', 'low', 'high'];
const later = new Set([...feedbackFields, 'explanation']);

/** The texts that a learner sees before acting. */
export function shownTexts({ texts, path }: LintBlock): readonly LintText[] {
  return texts.filter((text) => text.path.slice(path.length).every((key) => !later.has(String(key))));
}

/** Words on the screen before the learner acts. */
export function shownWords(block: LintBlock): number {
  return wordsOfAll(shownTexts(block));
}

/**
 * Words that a learner reads in a block. A question adds one feedback of mean length, and its explanation where each item has
 * a feedback of its own (ordering, matching and their like): so are the model lessons counted.
 */
export function readWords(block: LintBlock): number {
  const shown = shownWords(block);
  if (!block.isQuestion) return shown;
  const at = (field: string) => block.texts.filter((text) => text.path.at(-1) === field);
  const feedback = feedbackFields.flatMap(at);
  const mean = feedback.length === 0 ? 0 : wordsOfAll(feedback) / feedback.length;
  const explanation = isSorted(block) ? wordsOfAll(at('explanation')) : 0;
  return shown + mean + explanation;
}

function isSorted({ block }: LintBlock): boolean {
  return !['single-choice', 'multiple-choice', 'true-false', 'claim', 'numeric', 'short-text'].includes(block.type);
}
