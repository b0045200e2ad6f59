import type { Outcome } from '../activity/activity.ts';
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
  readonly activities: Readonly<Record<string, ActivityRecord>>;
  readonly learning: LearningRecord;
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

export interface ActivityRecord {
  /** Of the round under way, or of the last one that was ended. */
  readonly moves: readonly number[];
  /** Rounds that were ended; counts to 3 and stays there. */
  readonly rounds: number;
  /** What the latest ended round earned; `none` before. */
  readonly credit: Credit;
  /** What the latest ended round hands over; empty before. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** How sure a learner was of an answer, by what she would do on it. */
export type Certainty = 'guess' | 'check' | 'act';

export const certainties: readonly Certainty[] = ['guess', 'check', 'act'];

/** What answers have shown about the learner: what the learning engine works with. */
export interface LearningRecord {
  /** By objective; one that is absent is not yet practised. */
  readonly objectives: Readonly<Record<string, ObjectiveRecord>>;
  /** Wrong answers by misconception that no repair has followed yet: 1 to 3; 0 once it was repaired. */
  readonly misconceptions: Readonly<Record<string, number>>;
  /** Answers given with each certainty; they only grow. */
  readonly certainty: Readonly<Record<Certainty, CertaintyCount>>;
  /** Modules whose lessons the learner need not read, since their test was passed. */
  readonly testedOut: readonly string[];
}

export type ObjectiveState = 'practised' | 'shown' | 'kept';

export interface ObjectiveRecord {
  readonly state: ObjectiveState;
  /** Box of spaced review: 0 not in review yet, 1 to 5. */
  readonly box: number;
  /** Day from which it is due, in days since 1970; 0 in box 0. */
  readonly due: number;
  /** Which of its parallel items comes next, 0 to 15. */
  readonly variant: number;
}

export interface CertaintyCount {
  readonly right: number;
  readonly all: number;
}

export const noLearning: LearningRecord = {
  objectives: {},
  misconceptions: {},
  certainty: { guess: { right: 0, all: 0 }, check: { right: 0, all: 0 }, act: { right: 0, all: 0 } },
  testedOut: [],
};

export function emptyProgress(seed: number): Progress {
  return { seed, lessons: {}, questions: {}, assessments: {}, activities: {}, learning: noLearning };
}

const noLesson: LessonRecord = { visited: [], done: false };
const noAssessment: AssessmentRecord = { results: [], seen: [] };

const noActivity: ActivityRecord = { moves: [], rounds: 0, credit: 'none', outcomes: {} };

export function activityRecord(progress: Progress, activity: string): ActivityRecord {
  return progress.activities[activity] ?? noActivity;
}

export function lessonRecord(progress: Progress, lesson: string): LessonRecord {
  return progress.lessons[lesson] ?? noLesson;
}

export function assessmentRecord(progress: Progress, assessment: string): AssessmentRecord {
  return progress.assessments[assessment] ?? noAssessment;
}

/** Whether the learner has done anything yet. */
export function hasFacts({ lessons, questions, assessments, activities }: Progress): boolean {
  return [lessons, questions, assessments, activities].some((records) => Object.keys(records).length > 0);
}
