import type { Problem } from '../../schema/problem.ts';
import type { BlockTypeDefinition } from '../define-block-type.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

export const processChain: BlockTypeDefinition = {
  type: 'process-chain',
  version: 1,
  schema,
  examples,
  check: (source) => {
    // The parsed boundary: a source that the schema does not take has issues of its own.
    const { data } = schema.safeParse(source);
    return data ? [...twice(data.actors, 'actors'), ...twice(data.steps, 'steps'), ...actorsOf(data)] : [];
  },
};

interface Chain {
  readonly actors: readonly { readonly id: string }[];
  readonly steps: readonly { readonly id: string; readonly actor: string; readonly to?: string | undefined }[];
}

function twice(entries: readonly { readonly id: string }[], field: 'actors' | 'steps'): Problem[] {
  return entries.flatMap(({ id }, at) =>
    entries.findIndex((other) => other.id === id) === at
      ? []
      : [
          {
            code: 'duplicate-id',
            path: [field, at, 'id'],
            message: `"${id}" is taken by an earlier entry of "${field}".`,
            mend: 'Give this one an id of its own.',
          },
        ],
  );
}

/** Steps name actors of this block, hand over to somebody else, and leave nobody without a part. */
function actorsOf({ actors, steps }: Chain): Problem[] {
  const known = actors.map(({ id }) => id);
  const named = steps.flatMap(({ actor, to }) => (to === undefined ? [actor] : [actor, to]));
  const inSteps = steps.flatMap(({ actor, to }, at) => [
    ...unknown(known, actor, ['steps', at, 'actor']),
    ...(to === undefined ? [] : unknown(known, to, ['steps', at, 'to'])),
    ...(to === actor
      ? [
          {
            code: 'hands-to-itself',
            path: ['steps', at, 'to'],
            message: `"${actor}" hands the step to itself.`,
            mend: 'Name the actor who receives it, or remove "to".',
          },
        ]
      : []),
  ]);
  const idle = known.flatMap((id, at) =>
    named.includes(id)
      ? []
      : [
          {
            code: 'idle-actor',
            path: ['actors', at, 'id'],
            message: `"${id}" neither acts nor receives in any step.`,
            mend: 'Name it in a step, or remove it.',
          },
        ],
  );
  return [...inSteps, ...idle];
}

function unknown(known: readonly string[], id: string, path: Problem['path']): Problem[] {
  if (known.includes(id)) return [];
  return [
    {
      code: 'unknown-actor',
      path,
      message: `There is no actor "${id}" in this block.`,
      mend: `Use one of: ${known.join(', ')}.`,
    },
  ];
}
