import type { QuestionTypeDefinition } from '../define-question-type.ts';
import { uniqueIds } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const numeric: QuestionTypeDefinition = {
  type: 'numeric',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => uniqueIds(source, 'known'),
};
