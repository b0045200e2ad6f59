import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { textFinding } from '../text-finding.ts';
import { thresholds } from '../thresholds.ts';
import { learnerTexts } from './learner-texts.ts';
import { sharedRun, shinglesOf } from './shingles.ts';

const { copiedWords } = thresholds.evidence;

/**
 * No run of words that also stands in a source text that the linter was handed, or in the claim of a fact: claims are written
 * close to their sources. Marks and capitals make no difference.
 */
export const copies: LintRule = {
  id: 'C04',
  title: 'Texts are our own words',
  find: (course) => inTexts(course),
};

function inTexts(course: LintCourse): Finding[] {
  const { facts } = course.files;
  const claims = (facts ? course.textsOf(facts) : [])
    .filter(({ path }) => path.at(-1) === 'claim')
    .map(({ path, words }) => [facts?.value.facts[Number(path[1])]?.id ?? '', words] as const);
  const shingles = shinglesOf([...claims, ...Object.entries(course.sourceTexts)], copiedWords);
  return learnerTexts(course).flatMap((text) =>
    text.paragraphs.flatMap(({ words, at }) => {
      const shared = sharedRun(words, shingles, copiedWords);
      return shared
        ? [
            textFinding(text, {
              at,
              severity: 'error',
              message: `The words "${shared.run}" stand in ${shared.name} too: ${copiedWords} in a row; ${copiedWords - 1} are the most.`,
              mend: 'Say it in your own words and in another order.',
            }),
          ]
        : [];
    }),
  );
}
