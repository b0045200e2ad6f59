import type { StoreApi } from 'zustand/vanilla';
import type { RulesByType } from '../domain/assessment/question-rules.ts';
import type { Random } from '../domain/assessment/random.ts';
import type { Progress } from '../domain/progress/progress.ts';
import type { CourseSession, Reported } from './session-state.ts';

/** Changes of place come in quick succession while a learner reads; answers are saved at once. In milliseconds. */
export const soon = 2000;

export type CourseSessionStore = StoreApi<CourseSession>;

/** What the actions of lessons and assessments work with. */
export interface SessionCore {
  readonly store: CourseSessionStore;
  readonly rules: RulesByType;
  readonly random: Random;
  readonly change: (change: (progress: Progress) => Progress) => void;
  readonly report: (interaction: Reported) => void;
  /** An answer was given: save at once. */
  readonly save: () => void;
  /** The learner moved: save with what comes next. */
  readonly saveSoon: () => void;
}
