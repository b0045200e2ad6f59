import type { QuestionLayout } from '../domain/course/layout.ts';
import { questionKey } from '../domain/progress/storage-key.ts';
import type { CoursePackage } from './course-package.ts';
import { assessmentTitle, lessonTitle } from './course-titles.ts';
import { quoted } from './listed.ts';
import type { Reason } from './reason.ts';

/**
 * Questions in which another response is right than before, under the same id. Where the options changed too, the saved response
 * is dropped, which is told elsewhere; what remains then is that reports of the LMS mix two questions.
 */
export function compareKeys(old: CoursePackage, next: CoursePackage): Reason[] {
  return old.layout.questions.flatMap((question): Reason[] => {
    const now = next.layout.questions.find(({ id }) => id === question.id);
    const [was, is] = [old.keys.get(question.id), next.keys.get(question.id)];
    if (!now || !was || !is || was.key === is.key) return [];
    const where = quoted(homeOf(old, question));
    if (is.rescore && is.rescore.date > (was.rescore?.date ?? ''))
      return [
        {
          weight: 'note',
          code: 'rescored',
          words: `The question ${quoted(question.id)} of ${where} is scored anew, as its author says (${is.rescore.date}: ${is.rescore.reason}) Saved answers in lessons and tests under way count by the new key; results that were handed in stay.`,
        },
      ];
    const isScored = !old.layout.lessons.some(({ id }) => id === question.home);
    const name = `The question ${quoted(question.id)} of ${where} has another right answer under the same id`;
    if (questionKey(question) !== questionKey(now))
      return [
        {
          weight: 'note',
          code: 'key-and-options',
          words: `${name}, and other options: reports of the LMS mix the two. A question that asks something else takes a new id.`,
        },
      ];
    return [
      isScored
        ? {
            weight: 'new',
            code: 'key-changed',
            words: `${name}: results of those who answered before and after would not mean the same. Give it a new id, or say "rescore" in the question.`,
          }
        : {
            weight: 'redo',
            code: 'practice-key-changed',
            lesson: question.home,
            words: `${name}: learners who answered it are told at their next visit that another answer is right. Give it a new id, or say "rescore" in the question.`,
          },
    ];
  });
}

function homeOf(pack: CoursePackage, { home }: QuestionLayout): string {
  const plan = pack.plans.find(({ banks }) => banks.includes(home));
  return plan ? assessmentTitle(pack, plan.id) : lessonTitle(pack, home);
}
