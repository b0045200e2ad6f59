import type { LintCourse } from '../lint-course.ts';
import type { LintRule } from '../lint-rule.ts';
import { beyondChance, countLines, cueCounts } from './cue-counts.ts';
import { jaccard } from './similarity.ts';
import { contentStems } from './words.ts';

/**
 * The key is the option most like the others no more often than chance explains: distractors that vary the key give it away.
 * Likeness is the mean share of content words in common with each other option.
 */
export const convergence: LintRule = {
  id: 'I13',
  title: 'The key is not made of its neighbours more often than chance',
  find: (course) =>
    beyondChance(counts(course), 'the option most like the others', {
      severity: 'warning',
      mend: 'Let two distractors share a feature that the key does not have, or use each feature in two options.',
    }),
  numbers: (course) => countLines(counts(course), 'most like the others'),
};

function counts(course: LintCourse) {
  return cueCounts(course, ({ options, key }) => {
    const sets = options.map(({ words }) => contentStems(words, course.language));
    const likeness = sets.map((set, at) =>
      sets.reduce((sum, other, to) => sum + (to === at ? 0 : jaccard(set, other)), 0),
    );
    const own = likeness[options.indexOf(key)] ?? 0;
    // Sums in another order differ in their last digits.
    return likeness.every((value, at) => options[at] === key || value < own - 1e-9);
  });
}
