import type { Question, Response } from '../domain/assessment/question.ts';
import { rulesFor } from '../domain/assessment/question-rules.ts';
import { creditOf, type Score } from '../domain/assessment/score.ts';
import { plainText } from '../domain/course/rich-text.ts';
import { lessonIsDone } from '../domain/progress/completion.ts';
import { lessonRecord, type Progress } from '../domain/progress/progress.ts';
import type { SessionCore } from './session-core.ts';
import type { LessonIds, Reported, SessionActions } from './session-state.ts';

/** Tries are counted up to here in saved progress. */
const mostTries = 3;

export function lessonActions(core: SessionCore): Pick<SessionActions, 'visit' | 'submit'> {
  return {
    visit(lesson, part) {
      core.change((progress) => {
        const { visited, done } = lessonRecord(progress, lesson.id);
        const shown = done || visited.includes(part) ? visited : [...visited, part].sort();
        return withDone(
          {
            ...progress,
            place: { kind: 'lesson', lesson: lesson.id, part },
            lessons: { ...progress.lessons, [lesson.id]: { visited: shown, done } },
          },
          lesson,
        );
      });
      core.saveSoon();
    },
    submit(lesson, question, given, latencySeconds) {
      const rules = rulesFor(core.rules, question);
      const response = rules.readResponse(question, given) ?? given;
      const score = rules.score(question, response);
      const tries = Math.min(mostTries, (core.store.getState().progress.questions[question.id]?.tries ?? 0) + 1);
      const credit = creditOf(score);
      if (score.status !== 'scored') return { score, tries: tries - 1, closed: false };
      core.change((progress) =>
        withDone(
          { ...progress, questions: { ...progress.questions, [question.id]: { tries, credit, response } } },
          lesson,
        ),
      );
      core.report(interactionOf(core, question, response, score, latencySeconds));
      core.save();
      return { score, tries, closed: credit === 'full' || tries >= question.tries };
    },
  };
}

/** A lesson that is done forgets which parts were shown: all of them were. */
export function withDone(progress: Progress, lesson: LessonIds): Progress {
  if (!lessonIsDone(progress, lesson)) return progress;
  return { ...progress, lessons: { ...progress.lessons, [lesson.id]: { visited: [], done: true } } };
}

/** The neutral report of a submission. */
export function interactionOf(
  core: Pick<SessionCore, 'rules'>,
  question: Question,
  response: Response,
  score: Score,
  latencySeconds: number,
): Reported {
  return {
    id: question.id,
    detail: rulesFor(core.rules, question).interaction(question, response),
    share: score.status === 'scored' ? score.earned / score.possible : 0,
    latencySeconds,
    objectives: [question.objective, ...(question.also ?? [])],
    description: plainText(question.prompt),
  };
}
