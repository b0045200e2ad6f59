import type { BlockTypeDefinition } from './define-block-type.ts';
import { text } from './text/definition.ts';

/** Every block type, for Node: a new type adds one line here and one in views.tsx. */
export const blockTypes: readonly BlockTypeDefinition[] = [text];
