import type { LintCourse, LintItem } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { isSource, textFinding } from '../text-finding.ts';
import { thresholds } from '../thresholds.ts';
import { sentencesOf } from './prose.ts';
import { countsOf, fleschKincaid } from './readability.ts';
import { isEnough, type ReadingMeasure, readingFindings, readingNumbers } from './reading-rule.ts';

const limits = thresholds.language.fleschKincaid;
const grade: ReadingMeasure = {
  name: 'The reading grade (Flesch-Kincaid)',
  of: (sentences) => fleschKincaid(countsOf(sentences, 'en')),
  limits,
  better: 'low',
  mend: 'Split long sentences, and take the short word where there are two: names and glossary terms do not count.',
};

/**
 * English that a reader with nine years of school follows. A stem is scene and question together; one of fewer words than
 * the table's least is not judged, since one long word decides its grade.
 */
export const englishGrade: LintRule = {
  id: 'L01',
  title: 'English is easy to read',
  find: (course) =>
    isEnglish(course)
      ? [...readingFindings(course, ['lesson'], grade), ...course.items.flatMap((item) => stem(item, course))]
      : [],
  numbers: (course) => (isEnglish(course) ? readingNumbers(course, ['lesson'], grade) : []),
};

function stem({ scene, prompt, file }: LintItem, course: LintCourse): Finding[] {
  const texts = [scene, prompt].filter((text) => text !== undefined);
  const own = isSource(course) ? texts : texts.filter(({ place }) => place.file !== file);
  const sentences = sentencesOf(course, own);
  const [first] = sentences;
  if (!first || !isEnough(sentences)) return [];
  const value = grade.of(sentences);
  return value <= limits.stem
    ? []
    : [
        textFinding(first.text, {
          severity: 'warning',
          message: `The reading grade (Flesch-Kincaid) of this question is ${value.toFixed(1)}; ${limits.stem} is the most.`,
          mend: 'Split long sentences of the scene or the question, and use shorter words.',
        }),
      ];
}

function isEnglish({ language }: LintCourse): boolean {
  return /^en\b/.test(language);
}
