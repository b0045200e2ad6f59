import type { QuestionTypeDefinition } from '../define-question-type.ts';
import { keyIsAmong, uniqueIds } from '../source-problems.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const hotspot: QuestionTypeDefinition = {
  type: 'hotspot',
  version: 1,
  schema,
  rules,
  examples,
  check: (source) => [...uniqueIds(source, 'lines'), ...keyIsAmong(source, 'lines')],
};
