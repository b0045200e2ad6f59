import type { Problem } from '../../schema/problem.ts';
import type { BlockTypeDefinition } from '../define-block-type.ts';
import { examples } from './examples.ts';
import { schema } from './schema.ts';

export const twoSides: BlockTypeDefinition = {
  type: 'two-sides',
  version: 1,
  schema,
  examples,
  check: (source) => {
    // The parsed boundary: a source that the schema does not take has issues of its own.
    const { data } = schema.safeParse(source);
    return data ? [...uneven(data.sides), ...twice(data.sides), ...strongestOf(data.sides)] : [];
  },
};

type Sides = readonly {
  readonly id: string;
  readonly points: readonly { readonly id: string }[];
  readonly strongest: string;
}[];

/** A side with more points looks stronger before anybody has read one. */
function uneven(sides: Sides): Problem[] {
  const [first, second] = sides.map(({ points }) => points.length);
  if (first === second) return [];
  return [
    {
      code: 'uneven-sides',
      path: ['sides', 1, 'points'],
      message: `The first side has ${first} points, the second ${second}.`,
      mend: 'Give both sides the same number of points.',
    },
  ];
}

function twice(sides: Sides): Problem[] {
  const entries = [
    sides.map(({ id }, at) => ({ id, path: ['sides', at, 'id'] })),
    ...sides.map(({ points }, at) =>
      points.map(({ id }, inside) => ({ id, path: ['sides', at, 'points', inside, 'id'] })),
    ),
  ];
  return entries.flatMap((list) =>
    list
      .filter(({ id }, at) => list.findIndex((other) => other.id === id) !== at)
      .map(({ id, path }) => ({
        code: 'duplicate-id',
        path,
        message: `"${id}" is taken by an earlier entry.`,
        mend: 'Give this one an id of its own.',
      })),
  );
}

function strongestOf(sides: Sides): Problem[] {
  return sides.flatMap(({ points, strongest }, at) =>
    points.some(({ id }) => id === strongest)
      ? []
      : [
          {
            code: 'unknown-point',
            path: ['sides', at, 'strongest'],
            message: `This side has no point "${strongest}".`,
            mend: `Use one of: ${points.map(({ id }) => id).join(', ')}.`,
          },
        ],
  );
}
