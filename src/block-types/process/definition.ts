import type { BlockTypeDefinition } from '../define-block-type.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

export const process: BlockTypeDefinition = { type: 'process', version: 1, schema, examples };
