import type { QuestionTypeDefinition } from '../define-question-type.ts';
import { pairsProblems } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const matching: QuestionTypeDefinition = {
  type: 'matching',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => pairsProblems(source, 'items', 'choices'),
};
