import type { LintRule } from '../lint-rule.ts';

/** In the order of their numbers. */
export const evidenceRules: readonly LintRule[] = [];
