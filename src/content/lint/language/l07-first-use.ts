import type { LintCourse, LintLesson } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintParagraph, LintText } from '../lint-text.ts';
import { ownTexts, textFinding } from '../text-finding.ts';
import { abbreviationsIn, explains } from './abbreviations.ts';
import { type NamedTerm, namedTerms } from './named-terms.ts';

interface Placed {
  readonly text: LintText;
  readonly paragraph: LintParagraph;
}

/**
 * At its first use in a lesson, an abbreviation is written out, and a glossary term opens its definition. Short forms and
 * terms that everyone knows are in the table of thresholds. Titles, labels and alternative texts hold no link; nor does the
 * text of a choice, which would be a control inside a control: there the next use counts. Nor is a term linked in a story:
 * it shows the problem before the rule, and the definition would answer its question.
 */
export const firstUse: LintRule = {
  id: 'L07',
  title: 'Abbreviations and terms are explained at first use',
  find: (course) => course.lessons.flatMap((lesson) => inLesson(lesson, course)),
};

function inLesson({ file, items, blocks }: LintLesson, course: LintCourse): Finding[] {
  const stories = new Set(blocks.filter(({ block }) => block.story === true).flatMap((block) => block.texts));
  const choices = new Set(items.flatMap((item) => item.choices.map(({ text }) => text)));
  const texts = ownTexts(course, file).filter((text) => text.kind !== 'plain' && !choices.has(text));
  const placed = texts.flatMap((text) => text.paragraphs.map((paragraph) => ({ text, paragraph })));
  const told = placed.filter(({ text }) => !stories.has(text));
  const whole = told.map(({ paragraph }) => paragraph.words).join('\n');
  const terms = namedTerms(course).filter(({ pattern }) => pattern.test(whole));
  return [...unexpanded(placed, course), ...terms.flatMap((term) => unlinked(term, told))];
}

function unexpanded(placed: readonly Placed[], course: LintCourse): Finding[] {
  const seen = new Set<string>();
  return placed.flatMap(({ text, paragraph }) =>
    abbreviationsIn(paragraph.words).flatMap((short) => {
      if (seen.has(short)) return [];
      seen.add(short);
      return explains(paragraph, short, course)
        ? []
        : [
            textFinding(text, {
              at: paragraph.at,
              severity: 'warning',
              message: `"${short}" stands here for the first time in this lesson, and nothing says what it is short for.`,
              mend: `Write it out once with (${short}) behind it, or link it to its glossary term.`,
            }),
          ];
    }),
  );
}

function unlinked({ id, term, pattern }: NamedTerm, placed: readonly Placed[]): Finding[] {
  const first = placed.find(
    ({ paragraph }) => paragraph.terms.some((link) => link.id === id) || pattern.test(paragraph.words),
  );
  return first === undefined || first.paragraph.terms.some((link) => link.id === id)
    ? []
    : [
        textFinding(first.text, {
          at: first.paragraph.at,
          severity: 'warning',
          message: `The glossary term "${term}" stands here for the first time in this lesson, without a link.`,
          mend: `Write [${term}](term:${id}) here.`,
        }),
      ];
}
