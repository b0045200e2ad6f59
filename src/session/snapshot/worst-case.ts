import { moveBits } from '../../domain/activity/activity.ts';
import type { RulesByType } from '../../domain/assessment/question-rules.ts';
import { rulesFor } from '../../domain/assessment/question-rules.ts';
import type { CourseLayout, QuestionLayout } from '../../domain/course/layout.ts';
import {
  activityKey,
  assessmentKey,
  lessonKey,
  misconceptionKey,
  moduleKey,
  objectiveKey,
  partKey,
  questionKey,
} from '../../domain/progress/storage-key.ts';
import type { Packed } from './packed.ts';
import { mostInMark, mostMarks } from './sent-marks.ts';
import { seal } from './snapshot.ts';

/**
 * Characters of suspend data in the worst case of a course, nothing left out: every part of every lesson shown and none
 * done, every practice question answered three times with the longest response, five results of each assessment, every
 * question seen, an attempt under way with every question flagged and answered, every activity ended and played again to its
 * longest, every objective in review and every misconception shown.
 */
export function worstCaseCharacters(
  layout: CourseLayout,
  rules: RulesByType,
  attempts: readonly { readonly id: string; readonly questions: number; readonly banks: readonly string[] }[],
): number {
  const longest = (question: QuestionLayout) =>
    (1n << BigInt(rulesFor(rules, question).code.bits(question.shape))) - 1n;
  const practice = layout.questions.filter(({ home }) => layout.lessons.some(({ id }) => id === home));
  const lesson = layout.lessons[0];
  const packed: Packed = {
    seed: 0xffff,
    language: 'x'.repeat(15),
    place: lesson ? { kind: 1, lesson: lessonKey(lesson.id), part: partKey(lesson.parts[0] ?? '') } : { kind: 0 },
    lessons: layout.lessons.map(({ id, parts }) => ({ key: lessonKey(id), done: false, visited: parts.map(partKey) })),
    questions: practice.map((question) => ({
      key: questionKey(question),
      tries: 3,
      credit: 2,
      code: longest(question),
    })),
    assessments: attempts.map(({ id, questions, banks }) => {
      const pool = layout.questions.filter(({ home }) => banks.includes(home));
      const asked = [...pool].sort((a, b) => Number(longest(b) - longest(a))).slice(0, questions);
      const points = modulesOf(pool).map((module) => ({
        key: moduleKey(module),
        earned: 100 * questions,
        possible: questions,
      }));
      return {
        key: assessmentKey(id),
        results: Array.from({ length: 5 }, (_, at) => ({ number: at + 1, modules: points })),
        seen: pool.map(questionKey),
        attempt: {
          number: 6,
          seed: 0xffff,
          handedIn: false,
          questions: asked.map((question) => ({ key: questionKey(question), flagged: true, code: longest(question) })),
        },
      };
    }),
    activities: (layout.activities ?? []).map((activity) => ({
      key: activityKey(activity),
      rounds: 3,
      credit: 2,
      outcomes: activity.outcomes.map(() => 3),
      width: moveBits(activity.radix),
      moves: Array.from({ length: activity.most }, () => activity.radix - 1),
    })),
    learning: {
      objectives: (layout.objectives ?? []).map((id) => ({
        key: objectiveKey(id),
        state: 2,
        box: 5,
        due: 4095,
        variant: 15,
      })),
      misconceptions: (layout.misconceptions ?? []).map((id) => ({ key: misconceptionKey(id), hits: 3 })),
      certainty: [
        [200, 200],
        [200, 200],
        [200, 200],
      ],
      testedOut: modulesOf(layout.questions).map(moduleKey),
    },
  };
  const mark = { session: mostInMark, number: mostInMark };
  return seal(
    packed,
    Array.from({ length: mostMarks }, () => mark),
  ).length;
}

function modulesOf(questions: readonly QuestionLayout[]): string[] {
  return [...new Set(questions.map(({ module }) => module))];
}
