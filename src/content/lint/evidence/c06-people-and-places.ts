import { forLanguage, phrasePattern } from '../language/phrases.ts';
import { sentencesIn } from '../language/tokens.ts';
import type { LintBlock, LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';
import { textFinding } from '../text-finding.ts';
import { countryNames } from './country-names.ts';
import { learnerTexts } from './learner-texts.ts';
import { guilt, wrongdoing } from './wrongdoing.ts';

/**
 * Invented wrongdoing stands in invented countries, and who was arrested is not called guilty. Invented is a story, and what a
 * question tells before it is answered; a paragraph that cites a fact is about the world. Names of real suspects cannot be
 * known to a rule.
 */
export const peopleAndPlaces: LintRule = {
  id: 'C06',
  title: 'No real country in an invented crime, no guilt from an arrest',
  find: (course) => [...realCountries(course), ...guiltFromArrest(course)],
};

function realCountries(course: LintCourse): Finding[] {
  const deeds = forLanguage(wrongdoing, course.language);
  if (!deeds) return [];
  const countries = phrasePattern(countryNames(course.language));
  const blocks = [...course.lessons.flatMap((lesson) => lesson.blocks), ...course.banks.flatMap(({ items }) => items)];
  return blocks
    .flatMap(inventedTexts)
    .filter(({ place, path }) => place.path === path || place.file.path.startsWith('translations/'))
    .flatMap((text) =>
      text.paragraphs.flatMap(({ words, at, cites }) => {
        const country = cites.length === 0 && deeds.test(words) ? [...words.matchAll(countries)][0]?.[0] : undefined;
        return country === undefined
          ? []
          : [
              textFinding(text, {
                at,
                severity: 'error',
                message: `An invented crime stands beside a real country, ${country}.`,
                mend: 'Put it in one of the invented countries of the case, or cite the fact if it happened.',
              }),
            ];
      }),
    );
}

const answers: readonly unknown[] = ['feedback', 'right', 'other', 'explanation'];

function inventedTexts({ block, texts, isQuestion }: LintBlock): readonly LintText[] {
  if (isQuestion) return texts.filter(({ path }) => !answers.includes(path.at(-1)));
  return block.story === true ? texts : [];
}

function guiltFromArrest(course: LintCourse): Finding[] {
  const pattern = forLanguage(guilt, course.language);
  if (!pattern) return [];
  return learnerTexts(course).flatMap((text) =>
    text.paragraphs.flatMap(({ words, at }) =>
      sentencesIn(words, course.language).some(
        (sentence) => pattern.together.test(sentence) && !pattern.denied.test(sentence),
      )
        ? [
            textFinding(text, {
              at,
              severity: 'warning',
              message: 'One sentence says "arrested" and speaks of guilt.',
              mend: 'Write "people" or "suspects" for those who were arrested; a court decides on guilt.',
            }),
          ]
        : [],
    ),
  );
}
