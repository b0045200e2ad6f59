import type { Activity } from '../domain/activity/activity.ts';
import type { Question } from '../domain/assessment/question.ts';
import type { Block, Lesson } from '../domain/course/course.ts';
import type { LessonIds } from '../session/session-state.ts';

/** Question types are the block types that score: they alone have an answer key. */
export function isQuestion(block: Block | Question): block is Question {
  return 'answerKey' in block;
}

/** Activity types are the block types that take decisions: they alone have an intro of their own and count minutes. */
export function isActivity(block: Block | Question): block is Activity {
  return 'intro' in block && 'minutes' in block;
}

export function lessonIds(lesson: Lesson): LessonIds {
  return {
    id: lesson.id,
    parts: lesson.parts.map(({ id }) => id),
    questions: lesson.parts.flatMap(({ blocks }) => blocks.filter(isQuestion).map(({ id }) => id)),
    activities: lesson.parts.flatMap(({ blocks }) => blocks.filter(isActivity).map(({ id }) => id)),
  };
}
