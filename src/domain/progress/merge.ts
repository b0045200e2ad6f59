import type { Attempt, AttemptResult } from '../assessment/attempt.ts';
import type {
  ActivityRecord,
  AssessmentRecord,
  Certainty,
  CertaintyCount,
  LearningRecord,
  LessonRecord,
  Progress,
  QuestionRecord,
} from './progress.ts';

/**
 * Two copies of one learner's progress as one: every fact that either holds. `newer` decides where they cannot both stand
 * (place, language, the latest response after equally many tries). Facts are merged, never results; merging twice changes
 * nothing.
 */
export function mergeProgress(older: Progress, newer: Progress): Progress {
  return {
    ...older,
    ...newer,
    seed: older.seed,
    lessons: mergeRecords(older.lessons, newer.lessons, mergeLesson),
    questions: mergeRecords(older.questions, newer.questions, mergeQuestion),
    assessments: mergeRecords(older.assessments, newer.assessments, mergeAssessment),
    activities: mergeRecords(older.activities, newer.activities, mergeActivity),
    learning: mergeLearning(older.learning, newer.learning),
  };
}

type Records<T> = Readonly<Record<string, T>>;

function mergeRecords<T>(older: Records<T>, newer: Records<T>, merge: (a: T, b: T) => T): Records<T> {
  const merged: Record<string, T> = { ...older };
  for (const [id, record] of Object.entries(newer)) {
    const known = merged[id];
    merged[id] = known === undefined ? record : merge(known, record);
  }
  return merged;
}

function mergeLesson(older: LessonRecord, newer: LessonRecord): LessonRecord {
  if (older.done || newer.done) return { visited: [], done: true };
  return { visited: union(older.visited, newer.visited), done: false };
}

function mergeQuestion(older: QuestionRecord, newer: QuestionRecord): QuestionRecord {
  const latest = older.tries > newer.tries ? older : newer;
  const response = latest.response ?? older.response ?? newer.response;
  return { ...latest, ...(response !== undefined && { response }) };
}

/** What is open in one copy and has a result in the other is over. */
function mergeAssessment(older: AssessmentRecord, newer: AssessmentRecord): AssessmentRecord {
  const results = mergeResults(older, newer);
  const attempt = mergeAttempt(older.attempt, newer.attempt);
  const isOver = attempt !== undefined && results.some(({ number }) => number === attempt.number);
  return {
    results,
    seen: union(older.seen, newer.seen),
    ...(attempt && { attempt: isOver ? { ...attempt, handedIn: true } : attempt }),
  };
}

/**
 * Results of either copy. Two devices that knew nothing of each other count alike: where one number stands for two results, the
 * older copy's goes to the end under a number of its own, once.
 */
function mergeResults(older: AssessmentRecord, newer: AssessmentRecord): AttemptResult[] {
  const merged = [...newer.results];
  const alike = (a: AttemptResult, b: AttemptResult) => pointsOf(a) === pointsOf(b);
  for (const result of older.results) {
    const same = newer.results.find(({ number }) => number === result.number);
    if (!same) merged.push(result);
    else if (isOneAttempt(older.attempt, newer.attempt, result.number)) continue;
    else if (!alike(same, result) && !merged.some((known) => alike(known, result))) {
      const attempts = [older.attempt?.number ?? 0, newer.attempt?.number ?? 0];
      const number = Math.max(...attempts, ...[...merged, ...older.results].map((known) => known.number)) + 1;
      merged.push({ ...result, number });
    }
  }
  return merged.sort((a, b) => a.number - b.number);
}

/** The same attempt, perhaps handed in from two windows: one result. */
function isOneAttempt(older: Attempt | undefined, newer: Attempt | undefined, number: number): boolean {
  return older?.number === number && newer?.number === number && older.seed === newer.seed;
}

/** As saved progress holds them, in hundredths: a copy that was saved is no other result. */
function pointsOf({ modules }: AttemptResult): string {
  const points = Object.entries(modules).map(
    ([id, { earned, possible }]) => `${id} ${Math.round(earned * 100)}/${possible}`,
  );
  return points.sort().join();
}

/** The copy that went further. */
function mergeActivity(older: ActivityRecord, newer: ActivityRecord): ActivityRecord {
  const ahead = older.rounds - newer.rounds || older.moves.length - newer.moves.length;
  return ahead > 0 ? older : newer;
}

/** States of objectives may go down, so the newer copy stands; counts only grow, so the larger does. */
function mergeLearning(older: LearningRecord, newer: LearningRecord): LearningRecord {
  const count = (certainty: Certainty): CertaintyCount => {
    const [a, b] = [older.certainty[certainty], newer.certainty[certainty]];
    return b.all >= a.all ? b : a;
  };
  return {
    objectives: { ...older.objectives, ...newer.objectives },
    misconceptions: { ...older.misconceptions, ...newer.misconceptions },
    certainty: { guess: count('guess'), check: count('check'), act: count('act') },
    testedOut: union(older.testedOut, newer.testedOut),
  };
}

/**
 * The later attempt, and of one attempt the copy that was handed in. Of two that were begun apart under one number, the one
 * with more responses goes on, with what the other holds for its questions.
 */
function mergeAttempt(older: Attempt | undefined, newer: Attempt | undefined): Attempt | undefined {
  if (!older || !newer) return newer ?? older;
  if (older.number !== newer.number) return older.number > newer.number ? older : newer;
  if (older.handedIn !== newer.handedIn) return older.handedIn ? older : newer;
  const count = ({ responses }: Attempt) => Object.keys(responses).length;
  const base = older.seed !== newer.seed && count(older) >= count(newer) ? older : newer;
  const asked = Object.entries({ ...older.responses, ...newer.responses }).filter(([id]) =>
    base.questions.includes(id),
  );
  return { ...base, responses: Object.fromEntries(asked) };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}
