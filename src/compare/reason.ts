import type { CoursePackage } from './course-package.ts';

/**
 * What a change means: `note` for nothing that a learner loses, `redo` for what some do again, `new` where old records and
 * the new package do not go together.
 */
export type Weight = 'note' | 'redo' | 'new';

export interface Reason {
  readonly weight: Weight;
  /** For machines and tests; never changes its meaning. */
  readonly code: string;
  /** One or two sentences for an administrator. */
  readonly words: string;
  /** The lesson that some learners do again, where it is one. */
  readonly lesson?: string;
}

export interface Comparison {
  /** `safe` to replace; safe, but some learners `redo` something; publish as `new`. */
  readonly verdict: 'safe' | 'redo' | 'new';
  readonly old: CoursePackage;
  readonly next: CoursePackage;
  /** The heaviest first. */
  readonly reasons: readonly Reason[];
}
