import type { DecisionGraph, GraphDecision } from '../../domain/activity/decision-graph.ts';
import { type Exit, type Exploration, explore, type Point } from './explore.ts';
import type { Values } from './guard.ts';
import { end, type Story } from './model.ts';
import type { ScenarioSource } from './schema.ts';

export function graphOf(story: ScenarioSource): DecisionGraph {
  const exploration = explore(story);
  const { points } = exploration;
  const longest = longestOf(exploration);
  const circles = circlesIn(exploration);
  const traps = trapsIn(exploration);
  const decisions = story.nodes.map((node, at): GraphDecision => {
    const here = points.flatMap((point, place) => (point.node === node.id ? [{ point, place }] : []));
    const reached = here.map(({ point }) => point);
    return {
      id: node.id,
      path: ['nodes', at],
      isReached: here.length > 0,
      isTrap: here.some(({ place }) => traps.has(place)),
      isCircle: here.some(({ place }) => circles.has(place)),
      fewest: Math.min(node.options.length, ...reached.map(({ exits }) => exits.length)),
      options: node.options.map(({ id, consequence }, option) => {
        const better = node.options.find((other) => other.id !== id && dominates(story, reached, other.id, id));
        return {
          id,
          path: ['nodes', at, 'options', option],
          hasConsequence: consequence !== undefined && consequence.trim() !== '',
          ...(better && { dominatedBy: better.id }),
        };
      }),
    };
  });
  return { states: points.length, ...(longest !== undefined && { longest }), decisions };
}

/** Decisions on the longest path; undefined where some path comes back to a state it was in. */
export function longestOf({ points }: Exploration): number | undefined {
  const lengths: (number | undefined)[] = points.map(() => undefined);
  const after = followersOf(points);
  for (const at of outward(after))
    lengths[at] = (after[at] ?? []).reduce((most, next) => Math.max(most, 1 + (lengths[next] ?? 0)), 0);
  const known = lengths.filter((length) => length !== undefined);
  return known.length < points.length ? undefined : known.reduce((most, length) => Math.max(most, length), 0);
}

/** Points on a circle of states, or between two of them. */
function circlesIn({ points }: Exploration): ReadonlySet<number> {
  const after = followersOf(points);
  const ended = new Set(outward(after));
  const left = new Set(points.flatMap((_, at) => (ended.has(at) ? [] : [at])));
  for (let taken = true; taken; ) {
    const entered = new Set([...left].flatMap((at) => after[at] ?? []));
    const outside = [...left].filter((at) => !entered.has(at));
    for (const at of outside) left.delete(at);
    taken = outside.length > 0;
  }
  return left;
}

/** Points from which the end cannot be reached. */
function trapsIn({ points }: Exploration): ReadonlySet<number> {
  const before = beforeOf(followersOf(points));
  const open = points.flatMap(({ node }, at) => (node === end ? [at] : []));
  const saved = new Set(open);
  for (const at of open)
    for (const earlier of before[at] ?? [])
      if (!saved.has(earlier)) {
        saved.add(earlier);
        open.push(earlier);
      }
  return new Set(points.flatMap((_, at) => (saved.has(at) ? [] : [at])));
}

/** Points in an order in which all that follow one stand before it; those that can come back to themselves are left out. */
function outward(after: readonly number[][]): number[] {
  const before = beforeOf(after);
  const open = after.map((next) => next.length);
  const order = open.flatMap((count, at) => (count === 0 ? [at] : []));
  for (const at of order)
    for (const earlier of before[at] ?? []) {
      open[earlier] = (open[earlier] ?? 0) - 1;
      if (open[earlier] === 0) order.push(earlier);
    }
  return order;
}

function beforeOf(after: readonly number[][]): readonly number[][] {
  const before: number[][] = after.map(() => []);
  after.forEach((following, at) => {
    for (const next of following) before[next]?.push(at);
  });
  return before;
}

function followersOf(points: readonly Point[]): readonly number[][] {
  return points.map(({ exits }) => [...new Set(exits.flatMap(({ to }) => to))]);
}

/** Whether `better` is open and no worse wherever `worse` is open, and better somewhere; by where both lead, and what they leave. */
function dominates(story: Story, points: readonly Point[], better: string, worse: string): boolean {
  const pairs = points.flatMap(({ exits }): { worse: Exit; better: Exit | undefined }[] => {
    const exit = exits.find(({ option }) => option === worse);
    return exit ? [{ worse: exit, better: exits.find(({ option }) => option === better) }] : [];
  });
  const gains = pairs.map((pair) => (pair.better ? gain(story, pair.better, pair.worse) : 'mixed'));
  return gains.includes('better') && !gains.includes('mixed');
}

/** `better`, `same`, or `mixed`: something is worse or cannot be compared. */
function gain(story: Story, one: Exit, other: Exit): 'better' | 'same' | 'mixed' {
  if (one.next !== other.next) return 'mixed';
  const steps = Object.keys(one.after).map((name) => better(story, name, one.after, other.after));
  if (steps.some((step) => step < 0)) return 'mixed';
  return steps.some((step) => step > 0) ? 'better' : 'same';
}

/** Above 0 where a variable is better in `one`; below where it is worse, or where neither way is better. */
function better({ variables = [] }: Story, name: string, one: Values, other: Values): number {
  const difference = (one[name] ?? 0) - (other[name] ?? 0);
  const direction = variables.find(({ id }) => id === name)?.better ?? 'more';
  if (direction === 'neither') return -Math.abs(difference);
  return direction === 'more' ? difference : -difference;
}
