import type { Problem } from '../../schema/problem.ts';
import { isWithin } from './explore.ts';
import { comparisonsIn, type Guard } from './guard.ts';
import { end } from './model.ts';
import type { ScenarioSource } from './schema.ts';

type Path = readonly (string | number)[];

/** Names that are taken twice or name nothing, and values that a variable can never have. */
export function referenceProblems(story: ScenarioSource): Problem[] {
  return [
    ...duplicates(story),
    ...unknownNodes(story),
    ...wrongBounds(story),
    ...ranges(story),
    ...unsaid(story),
    ...guardsOf(story).flatMap(({ guard, path }) => wrongGuard(story, guard, path)),
    ...wrongEffects(story),
    ...wrongShows(story),
  ];
}

function duplicates({ variables = [], handedOver = [], nodes, endings }: ScenarioSource): Problem[] {
  const within = (list: readonly { readonly id: string }[], place: (at: number) => Path) => {
    const ids = list.map(({ id }) => id);
    return ids.flatMap((id, at): Problem[] =>
      ids.indexOf(id) === at
        ? []
        : [
            {
              code: 'duplicate-story-id',
              path: [...place(at), 'id'],
              message: `The id "${id}" is taken already.`,
              mend: 'Give this one an id of its own.',
            },
          ],
    );
  };
  const values = [...variables, ...handedOver];
  return [
    ...within(values, (at) => (at < variables.length ? ['variables', at] : ['handedOver', at - variables.length])),
    // What options lead to when the story is told, counts as a node.
    ...within([{ id: end }, ...nodes], (at) => ['nodes', at - 1]),
    ...nodes.flatMap(({ options }, node) => within(options, (at) => ['nodes', node, 'options', at])),
    ...within(endings, (at) => ['endings', at]),
    ...within(
      handedOver.map(({ activity, outcome }) => ({ id: `${activity}.${outcome}` })),
      (at) => ['handedOver', at],
    ),
  ];
}

function unknownNodes({ startsAt, nodes }: ScenarioSource): Problem[] {
  const known = nodes.map(({ id }) => id);
  const named: (readonly [string, Path, readonly string[]])[] = [
    [startsAt, ['startsAt'], known],
    ...nodes.flatMap(({ options }, node) =>
      options.map(({ next }, at) => [next, ['nodes', node, 'options', at, 'next'], [...known, end]] as const),
    ),
  ];
  return named
    .filter(([id, , allowed]) => !allowed.includes(id))
    .map(([id, path, allowed]) => ({
      code: 'unknown-node',
      path,
      message: `There is no node "${id}".`,
      mend: `Use one of: ${allowed.join(', ')}.`,
    }));
}

function wrongBounds({ variables = [] }: ScenarioSource): Problem[] {
  return variables.flatMap(({ id, min, max, start }, at): Problem[] =>
    min < max && start >= min && start <= max
      ? []
      : [
          {
            code: 'wrong-bounds',
            path: ['variables', at],
            message: `"${id}" starts at ${start}, and runs from ${min} to ${max}.`,
            mend: 'Write "min" below "max", and "start" from one to the other.',
          },
        ],
  );
}

function ranges({ handedOver = [] }: ScenarioSource): Problem[] {
  return handedOver.flatMap(({ id, said }, at): Problem[] => {
    const tops = said.map(({ upTo }) => upTo);
    const rises = tops.every((top, place) => place === 0 || top > (tops[place - 1] ?? 0));
    return rises && tops.at(-1) === 3
      ? []
      : [
          {
            code: 'handover-ranges',
            path: ['handedOver', at, 'said'],
            message: `The texts on "${id}" do not stand for each of the values 0 to 3.`,
            mend: 'Let "upTo" rise from text to text, and end with 3.',
          },
        ];
  });
}

function unsaid({ handedOver = [], nodes }: ScenarioSource): Problem[] {
  return handedOver.flatMap(({ id }, at): Problem[] =>
    nodes.some(({ shows = [] }) => shows.includes(id))
      ? []
      : [
          {
            code: 'handover-unsaid',
            path: ['handedOver', at],
            message: `"${id}" is handed over, and no node says so.`,
            mend: `Add "shows": ["${id}"] to the node that it colours.`,
          },
        ],
  );
}

/** Every guard of a story with its path. */
function guardsOf({ nodes, endings }: ScenarioSource): { readonly guard: Guard; readonly path: Path }[] {
  const lines = (list: readonly { when: Guard }[] = [], path: Path) =>
    list.map(({ when }, at) => ({ guard: when, path: [...path, 'lines', at, 'when'] }));
  const own = (when: Guard | undefined, path: Path) => (when ? [{ guard: when, path: [...path, 'when'] }] : []);
  return [
    ...nodes.flatMap((node, n) => [
      ...lines(node.lines, ['nodes', n]),
      ...node.options.flatMap((option, o) => {
        const path = ['nodes', n, 'options', o];
        const effects = option.effects ?? [];
        return [
          ...own(option.when, path),
          ...lines(option.lines, path),
          ...effects.flatMap(({ when }, e) => own(when, [...path, 'effects', e])),
        ];
      }),
    ]),
    ...endings.flatMap((ending, at) => [...own(ending.when, ['endings', at]), ...lines(ending.lines, ['endings', at])]),
  ];
}

function wrongGuard(story: ScenarioSource, guard: Guard, path: Path): Problem[] {
  return comparisonsIn(guard, path).flatMap(({ comparison, path: place }): Problem[] => {
    const { variable, is, atLeast, atMost } = comparison;
    const unknown = unknownVariable(story, variable, [...place, 'variable']);
    if (unknown.length > 0) return unknown;
    return Object.entries({ is, atLeast, atMost }).flatMap(([field, value]) =>
      value === undefined ? [] : beyond(story, variable, value, [...place, field]),
    );
  });
}

function wrongEffects(story: ScenarioSource): Problem[] {
  return story.nodes.flatMap(({ options }, n) =>
    options.flatMap(({ effects = [] }, o) =>
      effects.flatMap(({ variable, set }, e) => {
        const path = ['nodes', n, 'options', o, 'effects', e];
        const unknown = unknownVariable(story, variable, [...path, 'variable']);
        return unknown.length > 0 || set === undefined ? unknown : beyond(story, variable, set, [...path, 'set']);
      }),
    ),
  );
}

function wrongShows({ handedOver = [], nodes }: ScenarioSource): Problem[] {
  const known = handedOver.map(({ id }) => id);
  return nodes.flatMap(({ shows = [] }, n) =>
    shows.flatMap((id, at) => (known.includes(id) ? [] : [unknown(id, ['nodes', n, 'shows', at], known)])),
  );
}

function unknownVariable({ variables = [], handedOver = [] }: ScenarioSource, id: string, path: Path): Problem[] {
  const known = [...variables, ...handedOver].map((variable) => variable.id);
  return known.includes(id) ? [] : [unknown(id, path, known)];
}

function unknown(id: string, path: Path, known: readonly string[]): Problem {
  return {
    code: 'unknown-variable',
    path,
    message: `There is nothing here that is called "${id}".`,
    mend: known.length > 0 ? `Use one of: ${known.join(', ')}.` : 'Add it to "variables" or "handedOver".',
  };
}

function beyond(story: ScenarioSource, variable: string, value: number, path: Path): Problem[] {
  return isWithin(story, variable, value)
    ? []
    : [
        {
          code: 'beyond-bounds',
          path,
          message: `"${variable}" is never ${value}.`,
          mend: 'Write a value within its bounds, from 0 to 3 for what is handed over.',
        },
      ];
}
