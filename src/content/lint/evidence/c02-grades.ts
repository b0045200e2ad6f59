import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { isSource, textFinding } from '../text-finding.ts';
import { learnerTexts } from './learner-texts.ts';

/**
 * A claim that only tertiary (T) or common (K) knowledge carries. A T fact with two sources carries one: the second source is
 * what the course's rule on voice asks of it. Feedback is judged as well.
 */
export const grades: LintRule = {
  id: 'C02',
  title: 'A claim rests on more than tertiary or common knowledge',
  find: (course) => (isSource(course) ? learnerTexts(course).flatMap((text) => inText(text, course)) : []),
};

function inText(text: ReturnType<typeof learnerTexts>[number], { facts }: LintCourse): Finding[] {
  return text.paragraphs.flatMap(({ cites, at }) => {
    const cited = [...new Set(cites)].flatMap((id) => facts.get(id) ?? []);
    const isWeak =
      cited.length > 0 && cited.every(({ grade, sources }) => grade === 'K' || (grade === 'T' && sources.length < 2));
    return isWeak
      ? [
          textFinding(text, {
            at,
            severity: 'error',
            message: `This claim rests on ${cited.map(({ id, grade }) => `${id} (grade ${grade})`).join(' and ')} alone; one source of grade P, M, S or D, or two of T, are the least.`,
            mend: 'Find a better source or a second one and write it at the fact in facts.json, cite another fact, or take the claim out.',
          }),
        ]
      : [];
  });
}
