import { expect, it } from 'vitest';
import { explore, mostStates } from './explore.ts';
import type { Story } from './model.ts';

/** A story that asks for so many things handed over at once, each of whose four values matters. */
function asking(count: number): Story {
  const names = Array.from({ length: count }, (_, at) => `h${at}`);
  const any = names.flatMap((variable) => [1, 2, 3].map((atLeast) => ({ variable, atLeast })));
  return {
    handedOver: names.map((id) => ({ id, activity: 'plan', outcome: id, ifSkipped: 1 })),
    startsAt: 'one',
    nodes: [
      {
        id: 'one',
        options: [
          { id: 'a', next: 'end' },
          { id: 'b', when: { any }, next: 'end' },
        ],
      },
    ],
    endings: [{ id: 'done' }],
  };
}

it('a story is walked with every value that may be handed over', () => {
  const { points, whole } = explore(asking(5));
  // 4 to the power of 5 ways to come to the one node, and one end, where nothing of it matters.
  expect({ points: points.length, whole }).toEqual({ points: 1025, whole: true });
});

it('a story with more states than the bound is given up, and not walked for ever', () => {
  const { points, whole } = explore(asking(12));
  expect(whole).toBe(false);
  expect(points.length).toBeLessThanOrEqual(mostStates + 2);
});

it('a variable that nothing asks for makes no states', () => {
  const story = asking(1);
  const idle = { id: 'idle', min: 0, max: 9, start: 0 };
  const nodes = story.nodes.map((node) => ({
    ...node,
    options: [...node.options, { id: 'c', next: node.id, effects: [{ variable: 'idle', add: 1 }] }],
  }));
  expect(explore({ ...story, variables: [idle], nodes }).points.filter(({ node }) => node === 'end')).toHaveLength(1);
});
