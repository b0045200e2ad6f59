import { blockSeconds, isAction } from '../lesson-time.ts';
import type { LintCourse, LintLesson } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { shownWords } from '../screen-words.ts';
import { thresholds } from '../thresholds.ts';

const { least, gapWords, gapSeconds } = thresholds.structure.actions;

/** A learner acts at least twice in a lesson, and never reads long before the next deed. */
export const activity: LintRule = {
  id: 'S08',
  title: 'Two deeds a lesson, and no long reading between',
  find: (course) => course.lessons.flatMap((lesson) => [...tooFew(lesson), ...gaps(course, lesson)]),
};

function tooFew({ file, blocks }: LintLesson): Finding[] {
  const actions = blocks.filter(isAction).length;
  return actions >= least
    ? []
    : [
        {
          file,
          path: ['parts'],
          severity: 'warning',
          message: `The learner acts ${actions} times in this lesson; ${least} is the least.`,
          mend: 'Add a question or a reflection on a decision that an officer really takes.',
        },
      ];
}

/** A disclosure is not counted: only those who ask for it read it. */
function gaps({ language }: LintCourse, { file, blocks }: LintLesson): Finding[] {
  const found: Finding[] = [];
  let words = 0;
  let seconds = 0;
  for (const block of blocks.filter(({ block: { type } }) => type !== 'disclosure')) {
    // What stands in the deed itself is read while acting.
    if (isAction(block)) {
      words = 0;
      seconds = 0;
      continue;
    }
    const before = words <= gapWords && seconds <= gapSeconds;
    words += shownWords(block);
    seconds += blockSeconds(block, language);
    if (before && (words > gapWords || seconds > gapSeconds))
      found.push({
        file,
        path: block.path,
        severity: 'warning',
        message: `With this block the learner has read ${words} words in ${Math.round(seconds)} s without acting; ${gapWords} words and ${gapSeconds} s are the limit.`,
        mend: 'Put a question or a reflection before it, or cut words.',
      });
  }
  return found;
}
