import type { RulesByType } from '../../domain/assessment/question-rules.ts';
import { questionViews } from '../../question-types/views.tsx';

/** The rules of every question type that this player holds. */
export const rules: RulesByType = Object.fromEntries(
  Object.entries(questionViews).map(([type, view]) => [type, view.rules]),
);
