import { type Attempt, type AttemptResult, moduleShare, resultShare } from '../../domain/assessment/attempt.ts';
import type { Response } from '../../domain/assessment/question.ts';
import { type RulesByType, rulesFor } from '../../domain/assessment/question-rules.ts';
import { credits } from '../../domain/assessment/score.ts';
import type { CourseLayout, QuestionLayout } from '../../domain/course/layout.ts';
import type { AssessmentRecord, Place, Progress } from '../../domain/progress/progress.ts';
import { assessmentKey, lessonKey, moduleKey, partKey, questionKey } from '../../domain/progress/storage-key.ts';
import { isLeftOut } from './details.ts';
import { packActivities } from './pack-activities.ts';
import { packLearning } from './pack-learning.ts';
import type { Packed, PackedAssessment, PackedAttempt, PackedPlace, PackedResult } from './packed.ts';

/** A response in an attempt of so many bits is a typed text of seven letters or more. */
const longResponse = 1n << 64n;

/** Progress in keys and numbers. `shed`: how many of `details` are left out. Ids that the course does not hold are left out. */
export function pack(progress: Progress, layout: CourseLayout, rules: RulesByType, shed: number): Packed {
  const questions = new Map(layout.questions.map((question) => [question.id, question]));
  const code = (id: string, response: Response | undefined) => {
    const question = questions.get(id);
    return question && response !== undefined
      ? rulesFor(rules, question).code.encode(question.shape, response)
      : undefined;
  };
  const isDone = (lesson: string) => progress.lessons[lesson]?.done === true;
  const keys = (ids: readonly string[]) => ids.flatMap((id) => questions.get(id) ?? []).map(questionKey);
  return {
    seed: progress.seed,
    language: progress.language ?? '',
    place: packPlace(progress.place),
    lessons: layout.lessons.flatMap(({ id }) => {
      const record = progress.lessons[id];
      const visited = record && !isLeftOut('parts', shed) ? record.visited.map(partKey) : [];
      return record ? [{ key: lessonKey(id), done: record.done, visited }] : [];
    }),
    questions: layout.questions.flatMap((question) => {
      const record = progress.questions[question.id];
      if (!record || isLeftOut(isDone(question.home) ? 'practice-done' : 'practice-open', shed)) return [];
      const left =
        isLeftOut('practice-responses', shed) || (isLeftOut('credited-responses', shed) && record.credit === 'full');
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
    learning: packLearning(progress.learning, layout, shed),
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
  const kept = isLeftOut('lesser-results', shed) ? results.filter((result) => mayCount(result, results)) : results;
  return {
    key: assessmentKey(id),
    results: kept.map(packResult),
    seen: isLeftOut('seen', shed) ? [] : keys(seen),
    attempt: attempt && packAttempt(attempt, shed, code, questions),
  };
}

function packAttempt(
  attempt: Attempt,
  shed: number,
  code: (id: string, response: Response | undefined) => bigint | undefined,
  questions: ReadonlyMap<string, QuestionLayout>,
): PackedAttempt {
  const keep = (response: bigint | undefined) => {
    if (attempt.handedIn) return !isLeftOut('handed-in-responses', shed);
    return !isLeftOut(response !== undefined && response >= longResponse ? 'long-attempt' : 'attempt', shed);
  };
  return {
    number: attempt.number,
    seed: attempt.seed,
    handedIn: attempt.handedIn,
    questions: attempt.questions.flatMap((id) => {
      const question = questions.get(id);
      if (!question) return [];
      const flagged = attempt.flagged.includes(id);
      const given = code(id, attempt.responses[id]);
      return [{ key: questionKey(question), flagged, code: keep(given) ? given : undefined }];
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

/**
 * Whether a result can be the one that counts under some mastery and some least share of modules: no other has as many points
 * and as strong a weakest module. The last one numbers the next attempt.
 */
function mayCount(result: AttemptResult, results: readonly AttemptResult[]): boolean {
  const weakest = ({ modules }: AttemptResult) => Math.min(1, ...Object.values(modules).map(moduleShare));
  return (
    result === results.at(-1) ||
    !results.some((other, at) => {
      const [points, least] = [resultShare(other) - resultShare(result), weakest(other) - weakest(result)];
      return points >= 0 && least >= 0 && (points > 0 || least > 0 || at < results.indexOf(result));
    })
  );
}
