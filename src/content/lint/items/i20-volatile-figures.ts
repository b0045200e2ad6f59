import type { LintCourse, LintItem } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';

const volatile: readonly string[] = ['figure', 'officeholder'];

/**
 * No question asks for a figure or a name that the next year changes. What a question asks for is what its key says or rests on:
 * the text and feedback of a key, the answer to a number or a word that was typed.
 */
export const volatileFigures: LintRule = {
  id: 'I20',
  title: 'No question asks for a figure or name that changes',
  find: (course) =>
    course.items.flatMap((item) =>
      keyTexts(item).flatMap((text) =>
        volatileFacts(text, course).map(({ id, kind }) => ({
          ...text.place,
          severity: 'error' as const,
          message: `The right answer rests on ${id}, a fact of the kind “${kind}”; 0 such facts may be asked for.`,
          mend: 'Ask for what lasts, such as a rule, a reason or a decision, and let the figure set the scene.',
        })),
      ),
    ),
};

function keyTexts({ path, texts, choices }: LintItem): readonly LintText[] {
  const typed = texts.filter((text) => text.path.length === path.length + 1 && text.path.at(-1) === 'right');
  return [
    ...typed,
    ...choices.filter(({ isKey }) => isKey).flatMap(({ text, feedback }) => (text ? [text, ...feedback] : feedback)),
  ];
}

function volatileFacts({ references }: LintText, { facts }: LintCourse) {
  const named = references.flatMap((reference) => facts.get(reference.id) ?? []);
  return [...new Set(named)].filter(({ kind }) => volatile.includes(kind));
}
