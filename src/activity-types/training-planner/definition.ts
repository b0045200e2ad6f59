import type { Problem } from '../../schema/problem.ts';
import { type ActivityTypeDefinition, anyActivity } from '../define-activity-type.ts';
import { examples } from './examples.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';

export const trainingPlanner: ActivityTypeDefinition = {
  type: 'training-planner',
  version: 1,
  schema,
  rules: anyActivity(rules),
  examples,
  check: (source) => {
    // The parsed boundary: a source that the schema does not take has issues of its own.
    const { data } = schema.safeParse(source);
    return data
      ? [...weights(data), ...pointSum(data), ...kinds(data), ...names(data), ...keys(data), ...reachable(data)]
      : [];
  },
};

type Source = ReturnType<typeof schema.parse>;

function weights({ groups }: Source): Problem[] {
  const sum = groups.reduce((total, { weight }) => total + weight, 0);
  return Math.abs(sum - 1) < 1e-9
    ? []
    : [
        {
          code: 'weights-sum',
          path: ['groups'],
          message: `The weights of the groups add up to ${Math.round(sum * 1000) / 1000}.`,
          mend: 'Make them add up to 1.',
        },
      ];
}

function pointSum({ points, levels }: Source): Problem[] {
  const sum = points.weighted + points.floor + levels.reduce((total, level) => total + level.points, 0);
  return sum === 100
    ? []
    : [
        {
          code: 'points-sum',
          path: ['points'],
          message: `Plan and measures give ${sum} points together.`,
          mend: 'Make them 100: points.weighted, points.floor and the points of the levels.',
        },
      ];
}

/** An option trains (seats, gain, ceiling) or equips (factor), never both. */
function kinds({ options }: Source): Problem[] {
  return options.flatMap(({ seats, gain, ceiling, factor, title }, at) => {
    const trains = seats !== undefined && gain !== undefined && ceiling !== undefined;
    const equips = factor !== undefined && seats === undefined && gain === undefined && ceiling === undefined;
    return (trains && factor === undefined) || equips
      ? []
      : [
          {
            code: 'option-kind',
            path: ['options', at],
            message: `"${title}" is neither training nor a tool.`,
            mend: 'Give it seats, gain and ceiling; or factor alone.',
          },
        ];
  });
}

function names({ groups, options, levels }: Source): Problem[] {
  const twice = (list: readonly { readonly id: string }[], path: readonly (string | number)[]) =>
    list.flatMap(({ id }, at) =>
      list.findIndex((other) => other.id === id) < at
        ? [
            {
              code: 'duplicate-id',
              path: [...path, at, 'id'],
              message: `"${id}" stands twice.`,
              mend: 'Give each entry its own id.',
            },
          ]
        : [],
    );
  const known = groups.map(({ id }) => id);
  return [
    ...twice(groups, ['groups']),
    ...twice(options, ['options']),
    ...twice(levels, ['levels']),
    ...levels.flatMap(({ measures }, at) => twice(measures, ['levels', at, 'measures'])),
    ...options.flatMap(({ only = [] }, at) =>
      only.flatMap((id, inside) =>
        known.includes(id)
          ? []
          : [
              {
                code: 'unknown-group',
                path: ['options', at, 'only', inside],
                message: `There is no group "${id}".`,
                mend: `Use one of: ${known.join(', ')}.`,
              },
            ],
      ),
    ),
  ];
}

function keys({ levels }: Source): Problem[] {
  return levels.flatMap(({ measures, answerKey, title }, at) =>
    measures.some(({ id }) => id === answerKey)
      ? []
      : [
          {
            code: 'dangling-key',
            path: ['levels', at, 'answerKey'],
            message: `"${title}" has no measure "${answerKey}".`,
            mend: `Use one of: ${measures.map(({ id }) => id).join(', ')}.`,
          },
        ],
  );
}

/** A target above every ceiling that a group can reach is a target that nobody reaches. */
function reachable({ groups, options, target }: Source): Problem[] {
  const most = groups.map(({ id, start }) => {
    const ladder = options.filter(({ only, ceiling }) => ceiling !== undefined && (only?.includes(id) ?? true));
    let level = start;
    for (let before = -1; before !== level; ) {
      before = level;
      for (const { ceiling = 0, needs } of ladder) if (level >= needs) level = Math.max(level, ceiling);
    }
    return level;
  });
  const weighted = groups.reduce((sum, { weight }, at) => sum + weight * (most[at] ?? 0), 0);
  return [
    ...groups.flatMap(({ title }, at) =>
      (most[at] ?? 0) < target.floor
        ? [
            {
              code: 'target-out-of-reach',
              path: ['target', 'floor'],
              message: `"${title}" can reach ${most[at]} at most, whatever is booked.`,
              mend: `Lower the floor to ${most[at]}, or give an option a higher ceiling.`,
            },
          ]
        : [],
    ),
    ...(weighted < target.weighted
      ? [
          {
            code: 'target-out-of-reach',
            path: ['target', 'weighted'],
            message: `The weighted level can reach ${Math.round(weighted * 10) / 10} at most, whatever is booked.`,
            mend: 'Lower the target, or give an option a higher ceiling.',
          },
        ]
      : []),
  ];
}
