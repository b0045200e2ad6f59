import { type AttemptResult, moduleShare, resultShare } from './attempt.ts';

export interface MasteryRule {
  /** 0 to 1 of all points. */
  readonly mastery: number;
  /** 0 to 1 of the points of each module. */
  readonly moduleMinimum?: number;
}

/** Passed: enough points in all, and enough in each module. Both use the rounded share that is shown and reported. */
export function passes(result: AttemptResult, rule: MasteryRule): boolean {
  return resultShare(result) >= rule.mastery && weakModules(result, rule).length === 0;
}

/** Modules below the least share, worst first. */
export function weakModules(result: AttemptResult, rule: MasteryRule): string[] {
  return Object.entries(result.modules)
    .filter(([, points]) => moduleShare(points) < (rule.moduleMinimum ?? 0))
    .sort(([, a], [, b]) => moduleShare(a) - moduleShare(b))
    .map(([module]) => module);
}

/**
 * The attempt that counts: a passed one before any other, then the higher share; the earlier of equals. A later, weaker
 * attempt never takes a pass away.
 */
export function bestResult(results: readonly AttemptResult[], rule: MasteryRule): AttemptResult | undefined {
  const rank = (result: AttemptResult) => (passes(result, rule) ? 1 : 0) * 2 + resultShare(result);
  return results.reduce<AttemptResult | undefined>(
    (best, result) => (best === undefined || rank(result) > rank(best) ? result : best),
    undefined,
  );
}
