import type { Attempt, AttemptResult } from '../domain/assessment/attempt.ts';
import type { MasteryRule } from '../domain/assessment/mastery.ts';
import type { Question, Response } from '../domain/assessment/question.ts';
import type { Score } from '../domain/assessment/score.ts';
import type { AssessmentPlan } from '../domain/course/course.ts';
import type { Interaction } from '../domain/progress/interaction.ts';
import type { Progress } from '../domain/progress/progress.ts';
import type { Launch } from '../tracking/tracker.ts';
import type { TrackingError } from '../tracking/tracking-error.ts';

/** Where the learner's answers are. Never blocks anybody; the words for it are the player's. */
export type SaveState =
  /** Nothing to save yet. */
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  /** The LMS keeps it, or, in a plain web build, this device does. `at` in milliseconds since 1970. */
  | { readonly status: 'saved'; readonly at: number }
  /** On this device, on its way to the LMS or to be sent again. */
  | { readonly status: 'waiting'; readonly errors: readonly TrackingError[] }
  /** On this device only, since there is no LMS. */
  | { readonly status: 'local'; readonly at: number; readonly errors: readonly TrackingError[] }
  /** Nowhere but in this window. */
  | { readonly status: 'failed'; readonly errors: readonly TrackingError[] };

/** What a lesson needs to tell when one of its parts is shown. */
export interface LessonIds {
  readonly id: string;
  readonly parts: readonly string[];
  readonly questions: readonly string[];
  readonly activities?: readonly string[];
}

/** An interaction as far as an action knows it: the session adds its name, the time, and the language of the course. */
export type Reported = Omit<Interaction, 'submission' | 'timestamp' | 'weight' | 'language'>;

export interface Submission {
  readonly score: Score;
  /** Counting this one. */
  readonly tries: number;
  /** No try is left, or the score is full. */
  readonly closed: boolean;
}

/** A question together with the module whose points it counts toward. */
export interface AssessmentQuestion {
  readonly question: Question;
  readonly module: string;
}

export interface SessionState {
  /** `starting` until the LMS has answered and saved progress is read. */
  readonly phase: 'starting' | 'running' | 'ended';
  readonly progress: Progress;
  /** Absent while starting. */
  readonly launch?: Launch;
  readonly save: SaveState;
  /** The same learner has the same course open in another window of this browser. Both save, and each takes in the other's facts. */
  readonly otherWindow: boolean;
  /** The device has refused to keep a second copy of what the LMS is told: it is said once, and costs nothing while the LMS saves. */
  readonly noSecondCopy: boolean;
  /** The rule in force for the final test: authored, or as the LMS set it. */
  readonly mastery: MasteryRule;
}

/** What a learner can do. Every action changes facts and leaves the rest to be computed. */
export interface SessionActions {
  /** Launches the tracker and takes up saved progress. Resolves when the course can be used, LMS or not. */
  start(): Promise<void>;
  /** A part of a lesson is on the screen. */
  visit(lesson: LessonIds, part: string): void;
  /** Hands in a practice response. `latencySeconds`: from shown to handed in. */
  submit(lesson: LessonIds, question: Question, response: Response, latencySeconds: number): Submission;
  /** Starts a new attempt over these question ids and returns it. */
  startAttempt(plan: AssessmentPlan, questions: readonly string[]): Attempt;
  /** Keeps a response of the attempt under way; in a final test it may change until the attempt is handed in. */
  respond(assessment: string, question: Question, response: Response, latencySeconds?: number): void;
  /** Keeps and reports a response that is scored at once (knowledge check); it cannot change afterwards. */
  answer(assessment: string, asked: AssessmentQuestion, response: Response, latencySeconds: number): Score;
  flag(assessment: string, question: string, flagged: boolean): void;
  /** Ends the attempt: scores it, and reports each question that was not reported before. */
  handIn(plan: AssessmentPlan, asked: readonly AssessmentQuestion[]): AttemptResult;
  /** The learner is at this assessment: continue here. */
  enterAssessment(assessment: string): void;
  /**
   * Changes facts, and reports what was decided; for actions that come as chunks of their own. With a report it is saved at
   * once, as an answer; else soon.
   */
  apply(change: (progress: Progress) => Progress, reports?: readonly Reported[]): void;
  chooseLanguage(language: string): void;
  /** Saves now what is not saved. `hidden`: the page may be gone soon, so the LMS is told before anything is waited for. */
  saveNow(how?: { readonly hidden: boolean }): Promise<void>;
  /** Saves and ends the session with the LMS. `closing`: the window goes away, so nothing can be waited for. */
  leave(how?: { readonly closing: boolean }): Promise<void>;
}

export type CourseSession = SessionState & SessionActions;
