import type { BlockTypeDefinition } from '../define-block-type.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

export const keyFacts: BlockTypeDefinition = { type: 'key-facts', version: 1, schema, examples };
