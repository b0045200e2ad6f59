import type { QuestionTypeDefinition } from '../define-question-type.ts';
import { keyIsAmong, uniqueIds } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const multipleChoice: QuestionTypeDefinition = {
  type: 'multiple-choice',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => [...uniqueIds(source, 'options'), ...keyIsAmong(source, 'options')],
};
