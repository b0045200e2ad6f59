import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';
import { ownTexts, textFinding } from '../text-finding.ts';
import { forLanguage, phrasePattern } from './phrases.ts';
import { feedbackTone } from './word-lists.ts';

/** Fields of a question that answer the learner. */
const feedbackFields: readonly unknown[] = ['feedback', 'right', 'other', 'explanation'];

/**
 * Feedback speaks about the choice, to one person: no verdict on the learner, no praise, no exclamation mark, and "you" rather
 * than "the learner". What somebody says in quotation marks does not count.
 */
export const feedbackToneRule: LintRule = {
  id: 'L09',
  title: 'Feedback is calm, and about the choice',
  find: (course) => {
    const phrases = forLanguage(feedbackTone, course.language) ?? [];
    const pattern = phrases.length > 0 ? phrasePattern(phrases) : undefined;
    return [...new Set(course.items.map(({ file }) => file))]
      .flatMap((file) => ownTexts(course, file))
      .filter(({ path }) => feedbackFields.includes(path.at(-1)))
      .flatMap((text) => inFeedback(text, pattern, course));
  },
};

function inFeedback(text: LintText, pattern: RegExp | undefined, { language }: LintCourse): Finding[] {
  return text.paragraphs.flatMap(({ words, at }) => {
    const said = words.replace(/[“«"][^”»"]*[”»"]/g, '');
    const warn = (message: string, mend: string) => textFinding(text, { at, severity: 'warning', message, mend });
    const tone = pattern ? [...said.matchAll(pattern)].map(([found]) => found) : [];
    return [
      ...tone.map((found) =>
        warn(`Feedback says "${found}".`, 'Say what this choice would do and why; the interface gives the verdict.'),
      ),
      ...(/[!¡]/.test(said) ? [warn('Feedback has an exclamation mark.', 'End the sentence with a full stop.')] : []),
      ...(language.startsWith('en') && /\bthe (?:learner|participant|student)\b/i.test(said)
        ? [warn('Feedback speaks about the learner.', 'Speak to one person: "you".')]
        : []),
    ];
  });
}
