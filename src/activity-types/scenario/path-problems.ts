import type { Problem } from '../../schema/problem.ts';
import { type Exploration, explore, mostStates, type Point } from './explore.ts';
import { end, endingOf } from './model.ts';
import type { ScenarioSource } from './schema.ts';

/** What cannot work on some path, or can never be met on any; whatever is handed over. Expects that all names are sound. */
export function pathProblems(story: ScenarioSource): Problem[] {
  const exploration = explore(story);
  if (!exploration.whole)
    return [
      {
        code: 'story-too-large',
        path: ['nodes'],
        message: `This story has more than ${mostStates} states, too many to check each path.`,
        mend: 'Use fewer variables or smaller bounds, or ask for what is handed over in one place.',
      },
    ];
  return [
    ...deadEnds(story, exploration),
    ...unreachableEndings(story, exploration),
    ...neverOffered(story, exploration),
    ...withoutSoundOption(story, exploration),
  ];
}

function deadEnds(story: ScenarioSource, { points }: Exploration): Problem[] {
  const stuck = (point: Point) =>
    point.node === end ? !endingOf(story, { at: end, values: point.values }) : point.exits.length === 0;
  return firstOfEach(points.filter(stuck)).map((point) => ({
    code: 'dead-end',
    path: point.node === end ? ['endings'] : nodePath(story, point.node),
    message:
      point.node === end
        ? `No ending is left for a learner who arrives ${withValues(point)}.`
        : `No option of "${point.node}" is open to a learner who arrives ${withValues(point)}.`,
    mend:
      point.node === end
        ? 'Let the last ending have no condition.'
        : 'Let one option have no condition, or lead such a learner elsewhere.',
  }));
}

function unreachableEndings(story: ScenarioSource, { points }: Exploration): Problem[] {
  const reached = new Set(points.map(({ node, values }) => endingOf(story, { at: node, values })?.id));
  return story.endings.flatMap(({ id }, at): Problem[] =>
    reached.has(id)
      ? []
      : [
          {
            code: 'unreachable-ending',
            path: ['endings', at],
            message: `No path leads to the ending "${id}", whatever is handed over.`,
            mend: 'Ease its condition, put it before an ending that takes its place, or remove it.',
          },
        ],
  );
}

function neverOffered(story: ScenarioSource, { points }: Exploration): Problem[] {
  return story.nodes.flatMap(({ id, options }, n) => {
    const here = points.filter(({ node }) => node === id);
    return options.flatMap((option, at): Problem[] =>
      here.length === 0 || here.some(({ exits }) => exits.some((exit) => exit.option === option.id))
        ? []
        : [
            {
              code: 'option-never-open',
              path: ['nodes', n, 'options', at],
              message: `No path opens the option "${option.id}", whatever is handed over.`,
              mend: 'Ease its condition, or remove it.',
            },
          ],
    );
  });
}

function withoutSoundOption(story: ScenarioSource, { points }: Exploration): Problem[] {
  const sound = new Set(
    story.nodes.flatMap(({ id, options }) =>
      options.filter(({ share }) => share === 1).map((option) => `${id} ${option.id}`),
    ),
  );
  const lacking = points.filter(
    ({ node, exits }) => exits.length > 0 && !exits.some(({ option }) => sound.has(`${node} ${option}`)),
  );
  return firstOfEach(lacking).map((point) => ({
    code: 'no-sound-option',
    path: nodePath(story, point.node),
    message: `A learner who arrives at "${point.node}" ${withValues(point)} has no option with "share": 1.`,
    mend: 'Say with "share": 1 what an experienced officer would choose there.',
  }));
}

function firstOfEach(points: readonly Point[]): Point[] {
  return points.filter(({ node }, at) => points.findIndex((other) => other.node === node) === at);
}

function nodePath({ nodes }: ScenarioSource, node: string): (string | number)[] {
  return ['nodes', nodes.findIndex(({ id }) => id === node)];
}

function withValues({ values }: Point): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  return pairs.length > 0 ? `with ${pairs.join(', ')}` : 'there';
}
