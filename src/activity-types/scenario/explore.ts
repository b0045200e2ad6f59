import { type Comparison, comparisonsIn, type Guard, holds, type Values } from './guard.ts';
import { applied, boundsOf, end, fullOutcome, offered, type Story } from './model.ts';

/** A story with more states is not explored to its end. */
export const mostStates = 20_000;

/** A node, or the end, with what is known and still matters there. */
export interface Point {
  readonly node: string;
  readonly values: Values;
  readonly exits: readonly Exit[];
}

export interface Exit {
  readonly option: string;
  readonly next: string;
  /** What is known after it and still matters. */
  readonly after: Values;
  /** Places in the list of points. */
  readonly to: readonly number[];
}

export interface Exploration {
  readonly points: readonly Point[];
  /** False where the story has more than `mostStates` states. */
  readonly whole: boolean;
}

/**
 * Every state that a story can come to, whatever is handed over. What is handed over stays unknown until something asks for it,
 * then it is each of 0 to 3 that some condition tells apart; a variable that nothing asks for any more is forgotten. So the
 * states of a course's story are hundreds and not millions. Expects nodes and variables that exist.
 */
export function explore(story: Story): Exploration {
  const { asked, live } = mattersOf(story);
  const kinds = new Map((story.handedOver ?? []).map(({ id }) => [id, kindsOf(story, id)]));
  const points: { node: string; values: Values; exits: Exit[] }[] = [];
  const known = new Map<string, number>();
  const names = [...(story.variables ?? []), ...(story.handedOver ?? [])].map(({ id }) => id);

  const place = (node: string, values: Values): number => {
    const key = `${node} ${names.map((name) => values[name] ?? '').join()}`;
    const at = known.get(key) ?? points.length;
    if (at === points.length) {
      known.set(key, at);
      points.push({ node, values, exits: [] });
    }
    return at;
  };
  const enter = (node: string, values: Values): number[] => {
    if (points.length > mostStates) return [];
    const unknown = [...setOf(asked, node)].find((variable) => values[variable] === undefined);
    if (unknown === undefined) return [place(node, values)];
    return [...new Set(kinds.get(unknown))].flatMap((value) => enter(node, { ...values, [unknown]: value }));
  };

  const start = Object.fromEntries((story.variables ?? []).map((variable) => [variable.id, variable.start]));
  enter(story.startsAt, only(start, setOf(live, story.startsAt)));
  for (let at = 0; at < points.length && points.length <= mostStates; at++) {
    const point = points[at];
    const node = story.nodes.find(({ id }) => id === point?.node);
    if (!point || !node) continue;
    point.exits = offered(node, point.values).map(({ id, effects, next }) => {
      const after = only(applied(story, point.values, effects), setOf(live, next));
      return { option: id, next, after, to: enter(next, after) };
    });
  }
  return { points, whole: points.length <= mostStates };
}

/** For each value that can be handed over, the least one that every condition treats alike. */
export function kindsOf(story: Story, handed: string): readonly number[] {
  const values = Array.from({ length: fullOutcome + 1 }, (_, value) => value);
  const effects = story.nodes.flatMap(({ options }) => options.flatMap((option) => option.effects ?? []));
  if (effects.some(({ variable }) => variable === handed)) return values;
  const comparisons = guardsOf(story)
    .flatMap((guard) => comparisonsIn(guard))
    .flatMap(({ comparison }): Comparison[] => (comparison.variable === handed ? [comparison] : []));
  const kind = (value: number) => comparisons.map((comparison) => holds(comparison, { [handed]: value })).join();
  return values.map((value) => values.find((other) => kind(other) === kind(value)) ?? value);
}

/** The conditions that decide how a story goes; those of its lines only decide what is read. */
function guardsOf({ nodes, endings }: Story): (Guard | undefined)[] {
  return [
    ...nodes.flatMap(({ options }) =>
      options.flatMap(({ when, effects = [] }) => [when, ...effects.map((effect) => effect.when)]),
    ),
    ...endings.map(({ when }) => when),
  ];
}

type Matters = ReadonlyMap<string, ReadonlySet<string>>;

/** What each node asks for, and what it or anything after it asks for. */
function mattersOf(story: Story): { readonly asked: Matters; readonly live: Matters } {
  const variables = (guard: Guard | undefined) => comparisonsIn(guard).map(({ comparison }) => comparison.variable);
  const asked = new Map<string, Set<string>>(
    story.nodes.map(({ id, options }) => [
      id,
      new Set(
        options.flatMap(({ when, effects = [] }) => [
          ...variables(when),
          ...effects.flatMap((effect) => [effect.variable, ...variables(effect.when)]),
        ]),
      ),
    ]),
  );
  asked.set(end, new Set(story.endings.flatMap(({ when }) => variables(when))));
  const live = new Map([...asked].map(([node, names]) => [node, new Set(names)]));
  // A bar is on the screen to the end.
  for (const { id, label } of story.variables ?? []) if (label !== undefined) live.get(end)?.add(id);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, options } of story.nodes) {
      const here = live.get(id);
      for (const name of options.flatMap(({ next }) => [...setOf(live, next)]))
        if (here && !here.has(name)) {
          here.add(name);
          grown = true;
        }
    }
  }
  return { asked, live };
}

function setOf(sets: Matters, node: string): ReadonlySet<string> {
  return sets.get(node) ?? new Set();
}

function only(values: Values, names: ReadonlySet<string>): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
}

/** Whether a value is within the bounds of a variable. */
export function isWithin(story: Story, variable: string, value: number): boolean {
  const { min, max } = boundsOf(story, variable);
  return value >= min && value <= max;
}
