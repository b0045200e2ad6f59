import type { Attempt, AttemptResult } from '../../domain/assessment/attempt.ts';
import type { Response } from '../../domain/assessment/question.ts';
import { type RulesByType, rulesFor } from '../../domain/assessment/question-rules.ts';
import { credits } from '../../domain/assessment/score.ts';
import type { CourseLayout, QuestionLayout } from '../../domain/course/layout.ts';
import type {
  AssessmentRecord,
  LessonRecord,
  Place,
  Progress,
  QuestionRecord,
} from '../../domain/progress/progress.ts';
import { assessmentKey, lessonKey, moduleKey, partKey, questionKey } from '../../domain/progress/storage-key.ts';
import { unpackActivities } from './pack-activities.ts';
import { unpackLearning } from './pack-learning.ts';
import type { Packed, PackedAssessment, PackedAttempt, PackedPlace, PackedResult } from './packed.ts';

/** Progress by the ids of this course. What the course no longer holds is dropped, all else stays. */
export function unpack(packed: Packed, layout: CourseLayout, rules: RulesByType): Progress {
  const questions = new Map(layout.questions.map((question) => [questionKey(question), question]));
  const response = (question: QuestionLayout, code: bigint | undefined): Response | undefined =>
    code === undefined ? undefined : rulesFor(rules, question).code.decode(question.shape, code);
  const place = unpackPlace(packed.place, layout);
  return {
    seed: packed.seed,
    ...(packed.language !== '' && { language: packed.language }),
    ...(place && { place }),
    lessons: unpackLessons(packed, layout),
    questions: Object.fromEntries(
      packed.questions.flatMap(({ key, tries, credit, code }): [string, QuestionRecord][] => {
        const question = questions.get(key);
        if (!question) return [];
        const given = response(question, code);
        const record = { tries, credit: credits[credit] ?? 'none', ...(given !== undefined && { response: given }) };
        return [[question.id, record]];
      }),
    ),
    assessments: Object.fromEntries(
      packed.assessments.flatMap((assessment): [string, AssessmentRecord][] => {
        const id = layout.assessments.find((candidate) => assessmentKey(candidate) === assessment.key);
        return id === undefined ? [] : [[id, unpackAssessment(assessment, layout, questions, response)]];
      }),
    ),
    activities: unpackActivities(packed, layout),
    learning: unpackLearning(packed.learning, layout),
  };
}

function unpackPlace(place: PackedPlace, layout: CourseLayout): Place | undefined {
  if (place.kind === 1) {
    const lesson = layout.lessons.find(({ id }) => lessonKey(id) === place.lesson);
    const part = lesson?.parts.find((id) => partKey(id) === place.part) ?? lesson?.parts[0];
    return lesson && part !== undefined ? { kind: 'lesson', lesson: lesson.id, part } : undefined;
  }
  if (place.kind === 0) return undefined;
  const assessment = layout.assessments.find((id) => assessmentKey(id) === place.assessment);
  return assessment === undefined ? undefined : { kind: 'assessment', assessment };
}

function unpackLessons({ lessons }: Packed, layout: CourseLayout): Record<string, LessonRecord> {
  const known = new Map(layout.lessons.map((lesson) => [lessonKey(lesson.id), lesson]));
  return Object.fromEntries(
    lessons.flatMap(({ key, done, visited }) => {
      const lesson = known.get(key);
      const parts = lesson?.parts.filter((part) => visited.includes(partKey(part))) ?? [];
      return lesson ? [[lesson.id, { visited: parts.sort(), done }]] : [];
    }),
  );
}

type Decode = (question: QuestionLayout, code: bigint | undefined) => Response | undefined;

function unpackAssessment(
  { results, seen, attempt }: PackedAssessment,
  layout: CourseLayout,
  questions: ReadonlyMap<number, QuestionLayout>,
  decode: Decode,
): AssessmentRecord {
  const modules = new Map(layout.questions.map(({ module }) => [moduleKey(module), module]));
  return {
    results: results.map((result) => unpackResult(result, modules)),
    seen: seen.flatMap((key) => questions.get(key)?.id ?? []).sort(),
    ...(attempt && { attempt: unpackAttempt(attempt, questions, decode) }),
  };
}

/** Points of a module that the course no longer holds still count toward the result that was earned. */
function unpackResult({ number, modules: packed }: PackedResult, modules: ReadonlyMap<number, string>): AttemptResult {
  return {
    number,
    modules: Object.fromEntries(
      packed.map(({ key, earned, possible }) => [
        modules.get(key) ?? `removed-${key}`,
        { earned: earned / 100, possible },
      ]),
    ),
  };
}

function unpackAttempt(
  { number, seed, handedIn, questions: packed }: PackedAttempt,
  questions: ReadonlyMap<number, QuestionLayout>,
  decode: Decode,
): Attempt {
  const known = packed.flatMap(({ key, flagged, code }) => {
    const question = questions.get(key);
    return question ? [{ id: question.id, flagged, response: decode(question, code) }] : [];
  });
  return {
    number,
    seed,
    handedIn,
    questions: known.map(({ id }) => id),
    flagged: known.filter(({ flagged }) => flagged).map(({ id }) => id),
    responses: Object.fromEntries(
      known.flatMap(({ id, response }): [string, Response][] => (response === undefined ? [] : [[id, response]])),
    ),
  };
}
