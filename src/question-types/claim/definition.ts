import type { QuestionTypeDefinition } from '../define-question-type.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const claim: QuestionTypeDefinition = { type: 'claim', version: 1, schema, rules, examples };
