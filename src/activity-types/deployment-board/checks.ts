import type { Problem } from '../../schema/problem.ts';
import { endingProblems } from './ending-checks.ts';
import type { DeploymentBoardSource } from './schema.ts';

/** What the schema cannot say. A board is read by its names: while one is not right, nothing else is judged. */
export function boardProblems(board: DeploymentBoardSource): readonly Problem[] {
  const named = [...namedTwice(board), ...unknownNames(board)];
  return named.length > 0 ? named : [...planted(board), ...guards(board), ...endingProblems(board)];
}

function namedTwice({ statements, criteria, gaps, decisions, conditions }: DeploymentBoardSource): Problem[] {
  return Object.entries({ statements, criteria, gaps, decisions, conditions }).flatMap(([list, entries]) =>
    entries.flatMap(({ id }, at): Problem[] =>
      entries.findIndex((entry) => entry.id === id) === at
        ? []
        : [{ code: 'named-twice', path: [list, at, 'id'], message: `"${id}" stands here twice.`, mend: 'Rename one.' }],
    ),
  );
}

function unknownNames({ statements, criteria, gaps, decisions, conditions }: DeploymentBoardSource): Problem[] {
  const lists = { statement: statements, criterion: criteria, gap: gaps, condition: conditions };
  const used: (readonly [kind: keyof typeof lists, id: string, path: Problem['path']])[] = [
    ...gaps.flatMap(({ criterion, statement }, at) => [
      ['criterion', criterion, ['gaps', at, 'criterion']] as const,
      ['statement', statement, ['gaps', at, 'statement']] as const,
    ]),
    ...conditions.flatMap(({ mends }, at) =>
      mends.map((gap, n) => ['gap', gap, ['conditions', at, 'mends', n]] as const),
    ),
    ...decisions.flatMap(({ guard }, at) =>
      guard
        ? [
            ['criterion', guard.criterion, ['decisions', at, 'guard', 'criterion']] as const,
            ['condition', guard.condition, ['decisions', at, 'guard', 'condition']] as const,
          ]
        : [],
    ),
  ];
  return used
    .filter(([kind, name]) => !lists[kind].some(({ id }) => id === name))
    .map(([kind, name, path]) => ({
      code: 'unknown-name',
      path,
      message: `There is no ${kind} "${name}".`,
      mend: 'Correct the id, or add what it names.',
    }));
}

/** The flaws are planted: lights follow from gaps, each gap can be mended, and not every condition mends one. */
function planted({ criteria, gaps, conditions }: DeploymentBoardSource): Problem[] {
  const lit = criteria.flatMap(({ id, answerKey }, at): Problem[] => {
    const hasGap = gaps.some(({ criterion }) => criterion === id);
    if (hasGap === (answerKey !== 'green')) return [];
    return [
      {
        code: hasGap ? 'green-with-gap' : 'light-without-gap',
        path: ['criteria', at, 'answerKey'],
        message: hasGap ? `"${id}" has a gap and is green.` : `"${id}" is ${answerKey} and has no gap.`,
        mend: hasGap ? 'Make it amber or red, or move the gap.' : 'Plant a gap that belongs to it, or make it green.',
      },
    ];
  });
  const open = gaps.flatMap(({ id }, at): Problem[] =>
    conditions.some(({ mends }) => mends.includes(id))
      ? []
      : [
          {
            code: 'gap-not-mended',
            path: ['gaps', at],
            message: `No condition closes the gap "${id}".`,
            mend: 'Add it to the "mends" of a condition that closes it.',
          },
        ],
  );
  const empty = conditions.filter(({ mends }) => mends.length === 0).length;
  return [
    ...lit,
    ...open,
    ...(empty >= 2
      ? []
      : [
          {
            code: 'any-condition-fits',
            path: ['conditions'],
            message: `${empty} of the conditions close no gap, so two picked at random would fit.`,
            mend: 'Add conditions that sound useful and close no gap: at least two.',
          },
        ]),
  ];
}

function guards({ decisions, criteria, gaps, conditions }: DeploymentBoardSource): Problem[] {
  return decisions.flatMap(({ guard }, at): Problem[] => {
    if (!guard) return [];
    const isRed = criteria.some(({ id, answerKey }) => id === guard.criterion && answerKey === 'red');
    const own = gaps.filter(({ criterion }) => criterion === guard.criterion).map(({ id }) => id);
    const mends = conditions.find(({ id }) => id === guard.condition)?.mends ?? [];
    return [
      ...(isRed
        ? []
        : [
            {
              code: 'guard-not-red',
              path: ['decisions', at, 'guard', 'criterion'],
              message: `"${guard.criterion}" is not red, so the decision never needs its condition.`,
              mend: 'Name a criterion that is red, or remove the guard.',
            },
          ]),
      ...(mends.some((gap) => own.includes(gap))
        ? []
        : [
            {
              code: 'guard-elsewhere',
              path: ['decisions', at, 'guard', 'condition'],
              message: `"${guard.condition}" closes no gap of "${guard.criterion}".`,
              mend: 'Name a condition that closes one.',
            },
          ]),
    ];
  });
}
