import type { Question } from '../domain/assessment/question.ts';
import type { Block, Lesson } from '../domain/course/course.ts';
import type { LessonIds } from '../session/session-state.ts';

/** Question types are the block types that score: they alone have an answer key. */
export function isQuestion(block: Block | Question): block is Question {
  return 'answerKey' in block;
}

export function lessonIds(lesson: Lesson): LessonIds {
  return {
    id: lesson.id,
    parts: lesson.parts.map(({ id }) => id),
    questions: lesson.parts.flatMap(({ blocks }) => blocks.filter(isQuestion).map(({ id }) => id)),
  };
}
