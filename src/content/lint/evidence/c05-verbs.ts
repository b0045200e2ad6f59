import { forLanguage } from '../language/phrases.ts';
import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';
import { textFinding } from '../text-finding.ts';
import { learnerTexts } from './learner-texts.ts';
import { policeDeeds } from './police-deeds.ts';

/**
 * INTERPOL arrests, seizes and raids nothing; police of a country do. A block with `headlineToRepair` quotes the error on
 * purpose, and the beliefs of course.json state errors to be corrected.
 */
export const verbs: LintRule = {
  id: 'C05',
  title: 'Nobody says that INTERPOL arrests, seizes or raids',
  find: (course) => {
    const pattern = forLanguage(policeDeeds, course.language);
    return pattern ? inTexts(course, pattern) : [];
  },
};

function inTexts(course: LintCourse, pattern: RegExp): Finding[] {
  const quoted = new Set<LintText>(
    [...course.lessons.flatMap(({ blocks }) => blocks), ...course.banks.flatMap(({ items }) => items)]
      .filter(({ block }) => block.headlineToRepair === true)
      .flatMap(({ texts }) => texts),
  );
  return learnerTexts(course)
    .filter((text) => !quoted.has(text) && text.path.at(-1) !== 'belief')
    .flatMap((text) =>
      text.paragraphs.flatMap(({ words, at }) => {
        const found = pattern.exec(words)?.[0];
        return found === undefined
          ? []
          : [
              textFinding(text, {
                at,
                severity: 'error',
                message: `"${found}" gives INTERPOL a power that it does not have.`,
                mend: 'Name the police who acted, and say what INTERPOL did: it coordinated or supported. For a headline that learners mend, write "headlineToRepair": true on its block.',
              }),
            ];
      }),
    );
}
