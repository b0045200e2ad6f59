import { evidenceKinds } from '../../domain/course/maturity.ts';
import type { Problem } from '../../schema/problem.ts';
import { checkPlan } from './check-plan.ts';
import { type RoomSource, schema } from './schema.ts';

/** What the schema cannot say: a trap that no bias springs, a level without a rubric, a plan that cannot be made well. */
export function check(source: Readonly<Record<string, unknown>>): Problem[] {
  const room = schema.safeParse(source).data;
  if (!room) return [];
  return [...duplicates(room), ...rubric(room), ...cards(room), ...pulls(room), ...biases(room), ...checkPlan(room)];
}

type Path = Problem['path'];

function duplicates({ axes, biases, recommendations, owners, dates }: RoomSource): Problem[] {
  const placed = (list: readonly { readonly id: string }[], ...path: Path) =>
    list.map(({ id }, at) => ({ id, path: [...path, at, 'id'] }));
  const groups = [
    placed(axes, 'axes'),
    placed(biases, 'biases'),
    ...axes.map(({ cards: all }, at) => placed(all, 'axes', at, 'cards')),
    // One decision reports ids of all three lists.
    [...placed(recommendations, 'recommendations'), ...placed(owners, 'owners'), ...placed(dates, 'dates')],
  ];
  return groups.flatMap((group) =>
    group
      .filter(({ id }, at) => group.findIndex((other) => other.id === id) < at)
      .map(({ id, path }) => ({
        code: 'duplicate-id',
        path,
        message: `"${id}" stands twice.`,
        mend: 'Give each entry an id of its own; steps, owners and dates count as one list.',
      })),
  );
}

/** Every level that can be set is printed, once. */
function rubric({ scale }: RoomSource): Problem[] {
  return [1, 2, 3, 4, 5].flatMap((level) => {
    const printed = scale.levels.filter((entry) => entry.level === level).length;
    return printed === 1
      ? []
      : [
          {
            code: 'level-without-rubric',
            path: ['scale', 'levels'],
            message: `Level ${level} stands ${printed} times in the scale.`,
            mend: 'Describe each level from 1 to 5 once: a level that is not described cannot be shown by evidence.',
          },
        ];
  });
}

function cards({ axes }: RoomSource): Problem[] {
  return axes.flatMap(({ id, cards: all }, at) =>
    all.length === evidenceKinds.length && evidenceKinds.every((kind) => all.some((card) => card.kind === kind))
      ? []
      : [
          {
            code: 'evidence-kinds',
            path: ['axes', at, 'cards'],
            message: `The axis "${id}" has not one card of each kind.`,
            mend: `Give it three cards: ${evidenceKinds.join(', ')}.`,
          },
        ],
  );
}

/** A pull names a bias and a card, and leads to a level that exists. */
function pulls({ axes, biases: rules }: RoomSource): Problem[] {
  return axes.flatMap((axis, at) =>
    axis.pulls.flatMap((pull, n) => {
      const path = ['axes', at, 'pulls', n];
      const bias = rules.find(({ id }) => id === pull.bias);
      const unknown = !bias ? 'bias' : axis.cards.every(({ id }) => id !== pull.card) ? 'card' : undefined;
      if (unknown)
        return [
          {
            code: 'dangling-key',
            path: [...path, unknown],
            message: `The ${unknown} "${pull[unknown]}" is not there.`,
            mend: unknown === 'bias' ? 'Name one of the biases.' : 'Name one of the cards of this axis.',
          },
        ];
      const end = bias?.direction === 'over' ? 5 : 1;
      return axis.level === end
        ? [
            {
              code: 'dead-pull',
              path,
              message: `No level lies beyond ${end}, so nobody can follow this pull.`,
              mend: 'Remove it, or key another level.',
            },
          ]
        : [];
    }),
  );
}

/** Each bias can show in the levels, and one weak step tempts those who have it. */
function biases({ axes, biases: rules, recommendations }: RoomSource): Problem[] {
  return rules.flatMap(({ id, from }, at): Problem[] => {
    const pulled = axes.filter((axis) => axis.pulls.some(({ bias }) => bias === id)).length;
    const tempts = recommendations.some(({ worth, bias }) => worth === 'weak' && bias === id);
    return [
      ...(pulled >= from
        ? []
        : [
            {
              code: 'bias-never-shows',
              path: ['biases', at, 'from'],
              message: `"${id}" is named from ${from} axes on, and ${pulled} pull this way.`,
              mend: 'Lower "from", or add a pull to another axis.',
            },
          ]),
      ...(tempts
        ? []
        : [
            {
              code: 'bias-without-weak-step',
              path: ['biases', at],
              message: `No weak step tempts those who have the bias "${id}".`,
              mend: `Add "bias": "${id}" to a recommendation of worth "weak".`,
            },
          ]),
    ];
  });
}
