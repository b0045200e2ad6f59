import type { QuestionTypeDefinition } from '../define-question-type.ts';
import { pairsProblems } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const categorising: QuestionTypeDefinition = {
  type: 'categorising',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => pairsProblems(source, 'items', 'groups'),
};
