import type { Attempt, AttemptResult } from '../assessment/attempt.ts';
import type { Response } from '../assessment/question.ts';
import type { Credit } from '../assessment/score.ts';

/**
 * The facts of one learner in one course, under stable ids. Completion, success and score are never in here: they are
 * computed from it, so that a mended rule repairs old learners too.
 */
export interface Progress {
  /** 0 to 65,535, drawn at the first launch: all shuffles derive from it. */
  readonly seed: number;
  /** BCP 47 tag that the learner chose, if any. */
  readonly language?: string;
  readonly place?: Place;
  readonly lessons: Readonly<Record<string, LessonRecord>>;
  readonly questions: Readonly<Record<string, QuestionRecord>>;
  readonly assessments: Readonly<Record<string, AssessmentRecord>>;
}

/** Where to continue. */
export type Place =
  | { readonly kind: 'lesson'; readonly lesson: string; readonly part: string }
  | { readonly kind: 'assessment'; readonly assessment: string };

export interface LessonRecord {
  /** Parts that were shown; in no order. */
  readonly visited: readonly string[];
  /** Every part was shown and every question answered at one time. Stays true when the lesson is revised. */
  readonly done: boolean;
}

export interface QuestionRecord {
  /** Submissions so far; counts to 3 and stays there. */
  readonly tries: number;
  /** What the latest submission earned. */
  readonly credit: Credit;
  /** The latest response; absent only where saved progress had no room for it. */
  readonly response?: Response;
}

export interface AssessmentRecord {
  /** Every attempt that was handed in, oldest first. */
  readonly results: readonly AttemptResult[];
  /** Questions that earlier attempts have shown. */
  readonly seen: readonly string[];
  /** The attempt under way, or the last one that was handed in. */
  readonly attempt?: Attempt;
}

export function emptyProgress(seed: number): Progress {
  return { seed, lessons: {}, questions: {}, assessments: {} };
}

const noLesson: LessonRecord = { visited: [], done: false };
const noAssessment: AssessmentRecord = { results: [], seen: [] };

export function lessonRecord(progress: Progress, lesson: string): LessonRecord {
  return progress.lessons[lesson] ?? noLesson;
}

export function assessmentRecord(progress: Progress, assessment: string): AssessmentRecord {
  return progress.assessments[assessment] ?? noAssessment;
}
