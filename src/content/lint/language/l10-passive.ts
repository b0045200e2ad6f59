import type { LintCourse } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { ownTexts, textFinding } from '../text-finding.ts';
import { thresholds } from '../thresholds.ts';
import { sentencesIn } from './tokens.ts';
import { irregularParticiples } from './word-lists.ts';

const passive = new RegExp(
  `\\b(?:is|are|was|were|be|been|being|gets?|got)(?: (?:not|never|also|then|often|already|now|\\w+ly))? (?:\\w{2,}ed|${irregularParticiples.join('|')})\\b`,
  'i',
);

/**
 * The share of sentences with a passive, by a rough eye for English: a form of "to be" and a participle. It stands in the
 * report alone, since "is limited" may describe and not act, and a passive is right where nobody knows who acted.
 */
export const passiveRule: LintRule = {
  id: 'L10',
  title: 'Most sentences name who acts',
  find: (course) =>
    shares(course)
      .filter(({ share }) => share > thresholds.language.passiveShare)
      .map(({ head, share }) =>
        textFinding(head, {
          severity: 'information',
          message: `Of the sentences of this lesson, ${percent(share)} are passive; ${percent(thresholds.language.passiveShare)} is the most.`,
          mend: 'Begin with the one who acts: "The NCB sends the question".',
        }),
      ),
  numbers: (course) => shares(course).map(({ id, share }) => `${id}: ${percent(share)} passive`),
};

function shares(course: LintCourse) {
  if (!/^en\b/.test(course.language)) return [];
  return course.lessons.flatMap(({ id, file }) => {
    const texts = ownTexts(course, file);
    const sentences = texts
      .filter(({ kind }) => kind !== 'plain')
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ words }) => sentencesIn(words, course.language)));
    const [head] = texts;
    if (!head || sentences.length === 0) return [];
    return [{ id, head, share: sentences.filter((sentence) => passive.test(sentence)).length / sentences.length }];
  });
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
