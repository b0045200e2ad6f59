import type { LintRule } from '../lint-rule.ts';

/** In the order of their numbers. */
export const accessibilityRules: readonly LintRule[] = [];
