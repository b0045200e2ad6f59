import type { QuestionTypeDefinition } from '../define-question-type.ts';
import { keyPairs, uniqueIds } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const matching: QuestionTypeDefinition = {
  type: 'matching',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => [
    ...uniqueIds(source, 'items'),
    ...uniqueIds(source, 'choices'),
    ...keyPairs(source, 'items', 'choices'),
  ],
};
