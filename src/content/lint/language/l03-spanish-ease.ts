import type { LintCourse } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { countsOf, fernandezHuerta } from './readability.ts';
import { type ReadingMeasure, readingFindings, readingNumbers } from './reading-rule.ts';

const ease: ReadingMeasure = {
  name: 'The reading ease (Fernández-Huerta)',
  of: (sentences) => fernandezHuerta(countsOf(sentences, 'es')),
  limits: thresholds.language.fernandezHuerta,
  better: 'high',
  mend: 'Split long sentences of the translation, and prefer verbs to nouns in -ción, -miento and -dad.',
};

/** Spanish that is easy to read; the formula's cut-offs are ours. */
export const spanishEase: LintRule = {
  id: 'L03',
  title: 'Spanish is easy to read',
  find: (course) => (isSpanish(course) ? readingFindings(course, ['lesson'], ease) : []),
  numbers: (course) => (isSpanish(course) ? readingNumbers(course, ['lesson'], ease) : []),
};

function isSpanish({ language }: LintCourse): boolean {
  return /^es\b/.test(language);
}
