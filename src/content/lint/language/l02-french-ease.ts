import type { LintCourse } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { countsOf, kandelMoles } from './readability.ts';
import { type ReadingMeasure, readingFindings, readingNumbers } from './reading-rule.ts';

const ease: ReadingMeasure = {
  name: 'The reading ease (Kandel-Moles)',
  of: (sentences) => kandelMoles(countsOf(sentences, 'fr')),
  limits: thresholds.language.kandelMoles,
  better: 'high',
  mend: 'Split long sentences of the translation, and prefer verbs to nouns in -tion, -ment and -ité.',
};

/** French that is easy to read; the formula's cut-offs are ours. */
export const frenchEase: LintRule = {
  id: 'L02',
  title: 'French is easy to read',
  find: (course) => (isFrench(course) ? readingFindings(course, ['lesson'], ease) : []),
  numbers: (course) => (isFrench(course) ? readingNumbers(course, ['lesson'], ease) : []),
};

function isFrench({ language }: LintCourse): boolean {
  return /^fr\b/.test(language);
}
