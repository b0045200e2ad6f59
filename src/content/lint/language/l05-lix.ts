import type { LintCourse } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { thresholds } from '../thresholds.ts';
import { lix } from './readability.ts';
import { type ReadingMeasure, readingFindings, readingNumbers } from './reading-rule.ts';

const measure: ReadingMeasure = {
  name: 'LIX (long sentences and long words)',
  of: lix,
  limits: thresholds.language.lix,
  better: 'low',
  mend: 'Split long sentences, and replace words of more than six letters where a shorter one says the same.',
};
const kinds = ['lesson', 'bank'] as const;

/** LIX counts letters and no syllables, so its limits are the same for English, French and Spanish. */
export const lixRule: LintRule = {
  id: 'L05',
  title: 'Sentences and words are short',
  find: (course) => (isLatin(course) ? readingFindings(course, kinds, measure) : []),
  numbers: (course) => (isLatin(course) ? readingNumbers(course, kinds, measure) : []),
};

function isLatin({ language }: LintCourse): boolean {
  return /^(en|fr|es)\b/.test(language);
}
