import type { LintRule } from '../lint-rule.ts';
import { longestKey } from './i06-longest-key.ts';

/** In the order of their numbers. */
export const itemsRules: readonly LintRule[] = [longestKey];
