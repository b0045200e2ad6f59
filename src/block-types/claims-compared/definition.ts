import type { Problem } from '../../schema/problem.ts';
import type { BlockTypeDefinition } from '../define-block-type.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

export const claimsCompared: BlockTypeDefinition = {
  type: 'claims-compared',
  version: 1,
  schema,
  examples,
  check: twoQuestions,
};

/** A row compares two questions. That both exist is checked for every reference. */
function twoQuestions({ pairs }: Readonly<Record<string, unknown>>): Problem[] {
  if (!Array.isArray(pairs)) return [];
  return pairs.flatMap(({ first, again }: Readonly<Record<string, unknown>>, at) =>
    first === again
      ? [
          {
            code: 'compares-itself',
            path: ['pairs', at, 'again'],
            message: `"${String(again)}" is compared with itself.`,
            mend: 'Name the question that asks the claim again, with an id of its own.',
          },
        ]
      : [],
  );
}
