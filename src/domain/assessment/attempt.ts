import type { Response } from './question.ts';
import { roundDown, type Score } from './score.ts';

/** One run through an assessment. The questions are written down, so that a revised bank changes no attempt under way. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number;
  /** 0 to 65,535: orders the options of this attempt. */
  readonly seed: number;
  readonly questions: readonly string[];
  readonly responses: Readonly<Record<string, Response>>;
  /** Questions that the learner marked: in a test to look at again, in a test-out those answers on which she would act. */
  readonly flagged: readonly string[];
  readonly handedIn: boolean;
}

/** Points in one module; `earned` is rounded down to hundredths. */
export interface ModulePoints {
  readonly earned: number;
  readonly possible: number;
}

/** What remains of a handed-in attempt for good. */
export interface AttemptResult {
  readonly number: number;
  readonly modules: Readonly<Record<string, ModulePoints>>;
}

/** Adds up scores by module. A question without a response counts as 0 of 1. */
export function attemptResult(
  attempt: number,
  scores: readonly { readonly module: string; readonly score: Score }[],
): AttemptResult {
  const modules: Record<string, ModulePoints> = {};
  for (const { module, score } of scores) {
    const sum = modules[module] ?? { earned: 0, possible: 0 };
    const scored = score.status === 'scored' ? score : { earned: 0, possible: 1 };
    modules[module] = { earned: sum.earned + scored.earned, possible: sum.possible + scored.possible };
  }
  for (const [id, sum] of Object.entries(modules)) modules[id] = { ...sum, earned: roundDown(sum.earned) };
  return { number: attempt, modules };
}

/** Points of all modules together. */
export function resultPoints({ modules }: AttemptResult): ModulePoints {
  const sums = Object.values(modules);
  return {
    earned: sums.reduce((sum, { earned }) => sum + earned, 0),
    possible: sums.reduce((sum, { possible }) => sum + possible, 0),
  };
}

/** Share of all points, 0 to 1, rounded down to two decimals. */
export function resultShare(result: AttemptResult): number {
  return moduleShare(resultPoints(result));
}

/** Share of one module's points, 0 to 1, rounded down to two decimals. */
export function moduleShare({ earned, possible }: ModulePoints): number {
  return possible === 0 ? 0 : roundDown(earned / possible);
}
