import type { LintCourse } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { beyondChance, countLines, cueCounts } from './cue-counts.ts';
import { graphemes } from './graphemes.ts';
import type { SingleKey } from './options.ts';

/** In a bank, and over all questions of one use, the key is the longest option no more often than chance explains. */
export const longestKey: LintRule = {
  id: 'I06',
  title: 'The key is not the longest option more often than chance',
  find: (course) =>
    beyondChance(counts(course), 'the longest option', {
      severity: 'error',
      mend: 'Shorten some keys, or lengthen a distractor beside them, until the longest option gives nothing away.',
    }),
  numbers: (course) => countLines(counts(course), 'the longest'),
};

function counts(course: LintCourse) {
  return cueCounts(course, isKeyLongest);
}

function isKeyLongest({ key, distractors }: SingleKey): boolean {
  return distractors.every(({ words }) => graphemes(words) < graphemes(key.words));
}
