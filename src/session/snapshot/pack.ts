import type { Attempt, AttemptResult } from '../../domain/assessment/attempt.ts';
import type { Response } from '../../domain/assessment/question.ts';
import { type RulesByType, rulesFor } from '../../domain/assessment/question-rules.ts';
import { credits } from '../../domain/assessment/score.ts';
import type { CourseLayout, QuestionLayout } from '../../domain/course/layout.ts';
import type { AssessmentRecord, Place, Progress } from '../../domain/progress/progress.ts';
import { assessmentKey, lessonKey, moduleKey, partKey, questionKey } from '../../domain/progress/storage-key.ts';
import { packActivities } from './pack-activities.ts';
import { packLearning } from './pack-learning.ts';
import type { Packed, PackedAssessment, PackedAttempt, PackedPlace, PackedResult } from './packed.ts';

/** What goes first when everything does not fit. Scores, completion, place and an attempt under way never go. */
export const details = [
  'responses of attempts that were handed in',
  'responses of practice that earned full credit',
  'all other responses of practice',
  'moves of activities that were ended',
  'which parts of unfinished lessons were shown',
  'which questions earlier attempts have shown',
  'results of attempts but the best and the last',
] as const;

/** Progress in keys and numbers. `shed`: how many of `details` are left out. Ids that the course does not hold are left out. */
export function pack(progress: Progress, layout: CourseLayout, rules: RulesByType, shed: number): Packed {
  const questions = new Map(layout.questions.map((question) => [question.id, question]));
  const code = (id: string, response: Response | undefined) => {
    const question = questions.get(id);
    return question && response !== undefined
      ? rulesFor(rules, question).code.encode(question.shape, response)
      : undefined;
  };
  const keys = (ids: readonly string[]) => ids.flatMap((id) => questions.get(id) ?? []).map(questionKey);
  return {
    seed: progress.seed,
    language: progress.language ?? '',
    place: packPlace(progress.place),
    lessons: layout.lessons.flatMap(({ id }) => {
      const record = progress.lessons[id];
      const visited = record && shed < 5 ? record.visited.map(partKey) : [];
      return record ? [{ key: lessonKey(id), done: record.done, visited }] : [];
    }),
    questions: layout.questions.flatMap((question) => {
      const record = progress.questions[question.id];
      if (!record) return [];
      const left = shed >= 3 || (shed >= 2 && record.credit === 'full');
      return [
        {
          key: questionKey(question),
          tries: record.tries,
          credit: credits.indexOf(record.credit),
          code: left ? undefined : code(question.id, record.response),
        },
      ];
    }),
    assessments: layout.assessments.flatMap((id) => {
      const record = progress.assessments[id];
      return record ? [packAssessment(id, record, shed, code, keys, questions)] : [];
    }),
    activities: packActivities(progress, layout, shed),
    learning: packLearning(progress.learning, layout),
  };
}

function packPlace(place: Place | undefined): PackedPlace {
  if (!place) return { kind: 0 };
  if (place.kind === 'lesson') return { kind: 1, lesson: lessonKey(place.lesson), part: partKey(place.part) };
  return { kind: 2, assessment: assessmentKey(place.assessment) };
}

function packAssessment(
  id: string,
  { results, seen, attempt }: AssessmentRecord,
  shed: number,
  code: (id: string, response: Response | undefined) => bigint | undefined,
  keys: (ids: readonly string[]) => number[],
  questions: ReadonlyMap<string, QuestionLayout>,
): PackedAssessment {
  const kept = shed < 7 ? results : results.filter((result) => result === best(results) || result === results.at(-1));
  return {
    key: assessmentKey(id),
    results: kept.map(packResult),
    seen: shed < 6 ? keys(seen) : [],
    attempt: attempt && packAttempt(attempt, shed, code, questions),
  };
}

function packAttempt(
  attempt: Attempt,
  shed: number,
  code: (id: string, response: Response | undefined) => bigint | undefined,
  questions: ReadonlyMap<string, QuestionLayout>,
): PackedAttempt {
  const keep = !attempt.handedIn || shed < 1;
  return {
    number: attempt.number,
    seed: attempt.seed,
    handedIn: attempt.handedIn,
    questions: attempt.questions.flatMap((id) => {
      const question = questions.get(id);
      if (!question) return [];
      const flagged = attempt.flagged.includes(id);
      return [{ key: questionKey(question), flagged, code: keep ? code(id, attempt.responses[id]) : undefined }];
    }),
  };
}

function packResult({ number, modules }: AttemptResult): PackedResult {
  return {
    number,
    modules: Object.entries(modules).map(([id, { earned, possible }]) => ({
      key: moduleKey(id),
      earned: Math.round(earned * 100),
      possible,
    })),
  };
}

function best(results: readonly AttemptResult[]): AttemptResult | undefined {
  const sum = (result: AttemptResult) => Object.values(result.modules).reduce((total, { earned }) => total + earned, 0);
  return results.reduce<AttemptResult | undefined>(
    (top, next) => (top && sum(top) >= sum(next) ? top : next),
    undefined,
  );
}
