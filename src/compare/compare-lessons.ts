import type { RulesByType } from '../domain/assessment/question-rules.ts';
import type { CourseLayout, LessonLayout } from '../domain/course/layout.ts';
import { lessonIsDone } from '../domain/progress/completion.ts';
import {
  type ActivityRecord,
  emptyProgress,
  lessonRecord,
  type Progress,
  type QuestionRecord,
} from '../domain/progress/progress.ts';
import type { CoursePackage } from './course-package.ts';
import { lessonTitle } from './course-titles.ts';
import { listed, quoted } from './listed.ts';
import type { Reason } from './reason.ts';
import { anyResponse, type Resume } from './resumed.ts';

/** What learners in the middle of a lesson find: one part before its end, every question answered, every activity ended. */
export function compareLessons(old: CoursePackage, next: CoursePackage, resume: Resume, rules: RulesByType): Reason[] {
  return old.layout.lessons.flatMap((lesson): Reason[] => {
    const title = quoted(lessonTitle(old, lesson.id));
    const now = next.layout.lessons.find(({ id }) => id === lesson.id);
    if (!now) {
      return [
        {
          weight: 'note',
          code: 'lesson-gone',
          words: `The lesson ${title} is not there any more. What learners did in it is dropped; those who stopped in it go on with the next one.`,
        },
      ];
    }
    const before = inTheMiddle(lesson, old.layout, rules);
    const after = resume(before);
    const left = whatIsLeft(now, old.layout, next.layout, { before, after });
    const lastPart = now.parts.includes(lesson.parts.at(-1) ?? '') ? lesson.parts.at(-1) : undefined;
    const ended = withPart(after, now.id, lastPart);
    if (left.length === 0 && lessonIsDone(ended, now)) return misread(title, lesson, before, after);
    return [
      {
        weight: 'redo',
        code: 'lesson-again',
        lesson: lesson.id,
        words: `Learners in the middle of ${title} do part of it again: ${listed(left)}. Whoever has finished it stays finished.`,
      },
      ...misread(title, lesson, before, after),
    ];
  });
}

function inTheMiddle(lesson: LessonLayout, layout: CourseLayout, rules: RulesByType): Progress {
  const own = new Set(lesson.questions);
  const questions = layout.questions
    .filter(({ id }) => own.has(id))
    .map((question): [string, QuestionRecord] => {
      const response = anyResponse(question, rules);
      return [question.id, { tries: 2, credit: 'partial', ...(response !== undefined && { response }) }];
    });
  const activities = (layout.activities ?? [])
    .filter(({ home }) => home === lesson.id)
    .map(({ id, outcomes, most }): [string, ActivityRecord] => [
      id,
      {
        moves: most > 0 ? [1] : [],
        rounds: 1,
        credit: 'partial',
        // Three values in turn, so that a name that is read for another shows.
        outcomes: Object.fromEntries(outcomes.map((name, at) => [name, at % 3 === 0 ? 1 : at % 3 === 1 ? 3 : 2])),
      },
    ]);
  return {
    ...emptyProgress(7),
    lessons: { [lesson.id]: { visited: lesson.parts.slice(0, -1).sort(), done: false } },
    questions: Object.fromEntries(questions),
    activities: Object.fromEntries(activities),
  };
}

/** In words: what stands between this learner and the end of the lesson, beside the part that was never shown. */
function whatIsLeft(
  now: LessonLayout,
  old: CourseLayout,
  next: CourseLayout,
  { before, after }: { readonly before: Progress; readonly after: Progress },
): string[] {
  const was = old.lessons.find(({ id }) => id === now.id);
  const newParts = now.parts.filter((part) => !was?.parts.includes(part));
  const open = now.questions.filter((id) => after.questions[id] === undefined);
  const anew = (now.activities ?? []).filter((id) => after.activities[id] === undefined);
  const another = (id: string) => {
    const [one, other] = [old, next].map(({ questions }) => questions.find((question) => question.id === id));
    return one?.type === other?.type ? 'since its options changed' : 'since it is of another type now';
  };
  return [
    ...newParts.map((part) => `the part ${quoted(part)} is new`),
    ...open.map((id) =>
      before.questions[id] === undefined
        ? `the question ${quoted(id)} is new here`
        : `the question ${quoted(id)} is asked anew, ${another(id)}`,
    ),
    ...anew.map((id) =>
      before.activities[id] === undefined
        ? `the activity ${quoted(id)} is new here`
        : `the activity ${quoted(id)} begins anew, since its steps changed`,
    ),
  ];
}

function withPart(progress: Progress, lesson: string, part: string | undefined): Progress {
  const { visited, done } = lessonRecord(progress, lesson);
  return part === undefined
    ? progress
    : { ...progress, lessons: { ...progress.lessons, [lesson]: { visited: [...visited, part], done } } };
}

/** An activity that is known still, but of which something else is remembered than what was saved. */
function misread(title: string, lesson: LessonLayout, before: Progress, after: Progress): Reason[] {
  return (lesson.activities ?? []).flatMap((id): Reason[] => {
    const [was, is] = [before.activities[id]?.outcomes ?? {}, after.activities[id]?.outcomes];
    const other = Object.entries(is ?? {}).filter(([name, value]) => was[name] !== undefined && was[name] !== value);
    if (other.length === 0) return [];
    return [
      {
        weight: 'redo',
        code: 'outcomes-misread',
        lesson: lesson.id,
        words: `What the activity ${quoted(id)} of ${title} hands over to later ones (${listed(other.map(([name]) => name))}) is read otherwise than it was saved, until a learner plays it again.`,
      },
    ];
  });
}
