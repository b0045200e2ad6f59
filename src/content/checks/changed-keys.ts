import type { ContentIssue } from '../content-issue.ts';
import { allQuestions } from '../course-blocks.ts';
import type { CourseFiles } from '../course-files.ts';
import { keyChange, rescoreOf } from '../id-lock.ts';

/** An answer key that is not the one that was published under this id, without a word that saved answers are scored anew. */
export function changedKeys(files: CourseFiles): ContentIssue[] {
  const locked = files.ids?.value.answerKeys ?? {};
  return allQuestions(files).flatMap(({ block, path, file }) => {
    const before = Object.hasOwn(locked, block.id) ? locked[block.id] : undefined;
    if (keyChange(before, block) !== 'changed') return [];
    const earlier = rescoreOf(block);
    return [
      file.json.issue([...path, 'answerKey'], {
        code: 'changed-key',
        message: `The answer key of "${block.id}" is not the one that was published; learners who answered would be scored by another.`,
        mend: earlier
          ? `Its "rescore" of ${earlier.date} is for an earlier change: write reason and date of this one, or give the question a new id and retire the old one.`
          : 'Give the question a new id and retire the old one; or, if saved answers shall be scored anew, add "rescore": { "reason": "…", "date": "2026-11-30" }.',
      }),
    ];
  });
}
