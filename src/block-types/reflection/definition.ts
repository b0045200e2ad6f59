import type { Problem } from '../../schema/problem.ts';
import type { BlockTypeDefinition } from '../define-block-type.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

export const reflection: BlockTypeDefinition = {
  type: 'reflection',
  version: 1,
  schema,
  examples,
  check: recallsAnother,
};

/** A reflection shows what was written in another one. That the other exists is checked for every reference. */
function recallsAnother({ id, recalls }: Readonly<Record<string, unknown>>): Problem[] {
  if (recalls === undefined || recalls !== id) return [];
  return [
    {
      code: 'recalls-itself',
      path: ['recalls'],
      message: 'This reflection recalls itself.',
      mend: 'Name an earlier reflection, or remove "recalls".',
    },
  ];
}
