import { accessibilityRules } from './accessibility/index.ts';
import { budgetsRules } from './budgets/index.ts';
import { evidenceRules } from './evidence/index.ts';
import { itemsRules } from './items/index.ts';
import { languageRules } from './language/index.ts';
import type { LintRule } from './lint-rule.ts';
import { structureRules } from './structure/index.ts';

/** Every rule, by group. A new rule is a file in the folder of its group and one line in that folder's list. */
export const lintRules: readonly LintRule[] = [
  ...structureRules,
  ...itemsRules,
  ...languageRules,
  ...evidenceRules,
  ...accessibilityRules,
  ...budgetsRules,
];
