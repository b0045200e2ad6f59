import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileText, parseText } from '../../content/rich-text.ts';
import { replaceTexts } from '../../content/texts.ts';
import { play } from '../../domain/activity/activity.ts';
import { examples } from './examples.ts';
import { explore, kindsOf } from './explore.ts';
import { longestOf } from './graph.ts';
import { applied, boundsOf, end, endingOf, moveOf, skipped } from './model.ts';
import { rules } from './rules.ts';
import { type Scenario, schema } from './schema.ts';
import { debrief } from './story-debrief.ts';

// The parsed boundary: the schema has accepted the source, and its texts are compiled.
const stories = examples.map(
  ({ source }) =>
    replaceTexts(schema, schema.parse(source), ({ kind, value }) =>
      compileText(parseText(kind, value), () => '196'),
    ) as Scenario,
);
const [port, roads] = stories as [Scenario, Scenario];
const handed = (value: number | undefined) => rules.opening?.(port, () => (value === undefined ? undefined : 2)) ?? [];
/** The move for an option. */
const move = (story: Scenario, node: string, option: string) => {
  const found = story.nodes.find(({ id }) => id === node);
  return found ? moveOf(found, option) : -1;
};
const path = (story: Scenario, ...options: string[]) =>
  options.map((option) => move(story, option.split('.')[0] ?? '', option.split('.')[1] ?? ''));

describe('what is handed over', () => {
  it('is written down as the first moves, a value or that it was skipped', () => {
    expect(handed(2)).toEqual([2]);
    expect(handed(undefined)).toEqual([skipped]);
    expect(play(rules, port, [2]).state).toMatchObject({ values: { people: 2 }, assumed: [] });
    expect(play(rules, port, [skipped]).state).toMatchObject({ values: { people: 1 }, assumed: ['people'] });
  });

  it('is due before any decision', () => {
    expect(play(rules, port, [5]).moves).toEqual([]);
    expect(rules.report(port, rules.start(port), 0)).toBeUndefined();
  });

  it('opens what it stands for, and no more', () => {
    const first = path(port, 'call.wait');
    expect(play(rules, port, [1, ...first, ...path(port, 'visit.both')]).moves).toHaveLength(2);
    expect(play(rules, port, [2, ...first, ...path(port, 'visit.both')]).moves).toHaveLength(3);
  });
});

describe('a round', () => {
  it('changes values within their bounds, each judged by those before', () => {
    const effects = [
      { variable: 'proof', add: 5 },
      { variable: 'trust', add: -9 },
      { variable: 'hours', set: 2, when: { variable: 'proof', atLeast: 2 } },
    ];
    expect(applied(port, { proof: 1, trust: 1, hours: 0 }, effects)).toEqual({ proof: 3, trust: 0, hours: 0 });
  });

  it('comes to the first ending whose condition holds', () => {
    const ended = (...moves: number[]) => endingOf(port, play(rules, port, moves).state)?.id;
    expect(ended(3, ...path(port, 'call.wait', 'visit.both'))).toBe('named');
    expect(ended(3, ...path(port, 'call.wait', 'visit.later'))).toBe('open');
    expect(ended(3, ...path(port, 'call.wait'))).toBeUndefined();
  });

  it('scores the mean of its decisions', () => {
    const result = (...moves: number[]) => rules.result(port, play(rules, port, moves).state)?.share;
    expect(result(0, ...path(port, 'call.part', 'visit.one'))).toBe(0.75);
    expect(result(0, ...path(port, 'call.part'))).toBeUndefined();
  });

  it('reports the options that were open, and each that is sound', () => {
    const { state } = play(rules, port, [1, ...path(port, 'call.wait')]);
    expect(rules.report(port, state, move(port, 'visit', 'one'))).toMatchObject({
      id: 'visit',
      description: '09:30, at the firm. How do you begin?',
      detail: { choices: [{ id: 'one' }, { id: 'later' }], response: ['one'], correct: ['one'], anyOf: true },
      share: 1,
    });
    expect(rules.report(port, state, move(port, 'visit', 'both'))).toBeUndefined();
  });

  it('is looked back upon from each decision, after what was handed over', () => {
    const entries = debrief(port, play(rules, port, [0, ...path(port, 'call.part', 'visit.later')]));
    expect(entries.map(({ moves, verdict, cost }) => ({ moves, verdict, cost }))).toEqual([
      { moves: 1, verdict: 'partly', cost: 'Some mails.' },
      { moves: 2, verdict: 'wrong', cost: 'The memory of both.' },
    ]);
    expect(entries.every(({ better }) => better !== undefined)).toBe(true);
  });

  it('keeps its moves when authors change the order of options', () => {
    const turned = { ...roads, nodes: roads.nodes.map((node) => ({ ...node, options: [...node.options].reverse() })) };
    const moves = path(roads, 'call.erase', 'notes.file');
    expect(play(rules, turned, moves).state).toEqual(play(rules, roads, moves).state);
    expect(rules.shape(turned)).toEqual(rules.shape(roads));
  });
});

describe.each(stories.map((story) => [story.id, story] as const))('every state of %s', (_, story) => {
  const { points, whole } = explore(story);
  /** What is handed over is explored by kinds; values of the story's own are what they are. */
  const kindOf = (name: string, value: number) =>
    (story.variables ?? []).some(({ id }) => id === name) ? value : kindsOf(story, name)[value];
  const seen = new Set(points.map(({ node, values }) => `${node} ${JSON.stringify(values)}`));

  it('is found, whatever is played', () => {
    expect(whole).toBe(true);
    fc.assert(
      fc.property(fc.array(fc.nat(7), { minLength: 3, maxLength: 12 }), (moves) => {
        const { states } = play(rules, story, moves);
        for (const { at, values, handed: written } of states) {
          for (const [name, value] of Object.entries(values)) {
            expect(value).toBeGreaterThanOrEqual(boundsOf(story, name).min);
            expect(value).toBeLessThanOrEqual(boundsOf(story, name).max);
          }
          if (written < (story.handedOver?.length ?? 0)) continue;
          const here = points.filter(({ node }) => node === at);
          const same = here.filter((point) =>
            Object.entries(point.values).every(([name, value]) => kindOf(name, values[name] ?? -1) === value),
          );
          expect(same).toHaveLength(1);
          expect(endingOf(story, { at, values })?.id).toBe(endingOf(story, { at, values: same[0]?.values ?? {} })?.id);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('is found once, and the longest path is that of the longest round', () => {
    expect(seen.size).toBe(points.length);
    expect(longestOf({ points, whole })).toBe(2);
    expect(points.some(({ node }) => node === end)).toBe(true);
  });
});

it('what is handed over is told apart where a condition does, and everywhere once the story changes it', () => {
  expect(kindsOf(port, 'people')).toEqual([0, 0, 2, 2]);
  const [first] = roads.nodes;
  const changed = first && {
    ...first,
    options: first.options.map((option) => ({ ...option, effects: [{ variable: 'people', add: 1 }] })),
  };
  expect(kindsOf({ ...port, nodes: changed ? [changed] : [] }, 'people')).toEqual([0, 1, 2, 3]);
});

it('what the shape of a round says holds every move', () => {
  expect(rules.shape(port)).toMatchObject({ radix: 5, most: 3, outcomes: [] });
  expect(rules.shape(roads)).toMatchObject({ radix: 3, most: 2 });
});
