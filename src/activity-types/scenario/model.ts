import type { Move } from '../../domain/activity/activity.ts';
import { type Guard, holds, type Values } from './guard.ts';

/** What of a scenario decides how it goes; written and compiled scenarios both have it. */
export interface Story {
  readonly variables?: readonly StoryVariable[] | undefined;
  readonly handedOver?: readonly HandedOver[] | undefined;
  readonly startsAt: string;
  readonly nodes: readonly StoryNode[];
  readonly endings: readonly { readonly id: string; readonly when?: Guard | undefined }[];
}

export interface StoryVariable {
  readonly id: string;
  readonly label?: string | undefined;
  readonly min: number;
  readonly max: number;
  readonly start: number;
  readonly better?: 'more' | 'less' | 'neither' | undefined;
}

export interface HandedOver {
  readonly id: string;
  readonly activity: string;
  readonly outcome: string;
  /** 0 to 3. */
  readonly ifSkipped: number;
}

export interface StoryNode {
  readonly id: string;
  readonly options: readonly StoryOption[];
}

export interface StoryOption {
  readonly id: string;
  readonly when?: Guard | undefined;
  readonly effects?: readonly Effect[] | undefined;
  /** A node, or `end`. */
  readonly next: string;
}

interface Effect {
  readonly variable: string;
  readonly add?: number | undefined;
  readonly set?: number | undefined;
  readonly when?: Guard | undefined;
}

/** What an option leads to once the story is told. */
export const end = 'end';

/** The highest outcome of an activity. */
export const fullOutcome = 3;

/** The opening move that says: that activity was never finished. Moves 0 to 3 are its outcome. */
export const skipped: Move = fullOutcome + 1;

/** One decision that was taken. */
export interface Step {
  readonly node: string;
  readonly option: string;
  /** The values that it was taken with. */
  readonly before: Values;
}

export interface StoryState {
  /** Things handed over that are written down so far, in the order of the story. */
  readonly handed: number;
  /** Those of them that nothing was handed over for. */
  readonly assumed: readonly string[];
  readonly values: Values;
  /** The node where a decision is due, or `end`. */
  readonly at: string;
  readonly steps: readonly Step[];
}

export function startOf({ variables = [], startsAt }: Story): StoryState {
  const values = Object.fromEntries(variables.map(({ id, start }) => [id, start]));
  return { handed: 0, assumed: [], values, at: startsAt, steps: [] };
}

/** The move that takes an option: its place among the ids of its node, sorted, so that authors may change their order. */
export function moveOf({ options }: StoryNode, option: string): Move {
  return options
    .map(({ id }) => id)
    .sort()
    .indexOf(option);
}

/** The options that are open with these values. */
export function offered<O extends StoryOption>({ options }: { readonly options: readonly O[] }, values: Values): O[] {
  return options.filter(({ when }) => holds(when, values));
}

export function optionOf(story: Story, state: StoryState, move: Move): StoryOption | undefined {
  if (state.handed < (story.handedOver?.length ?? 0)) return undefined;
  const node = story.nodes.find(({ id }) => id === state.at);
  return node && offered(node, state.values).find(({ id }) => moveOf(node, id) === move);
}

/** The values after an option; each change is judged by the values before, and stays within the bounds of its variable. */
export function applied(story: Story, values: Values, effects: readonly Effect[] = []): Values {
  const after: Record<string, number> = { ...values };
  for (const { variable, add = 0, set, when } of effects) {
    if (!holds(when, values)) continue;
    const { min, max } = boundsOf(story, variable);
    after[variable] = Math.min(max, Math.max(min, set ?? (after[variable] ?? min) + add));
  }
  return after;
}

/** What a variable can be; what is handed over lies from 0 to 3. */
export function boundsOf({ variables = [] }: Story, variable: string): { readonly min: number; readonly max: number } {
  return variables.find(({ id }) => id === variable) ?? { min: 0, max: fullOutcome };
}

/** The state after a move; undefined for one that is not open. */
export function stepped(story: Story, state: StoryState, move: Move): StoryState | undefined {
  const due = story.handedOver?.[state.handed];
  if (due) {
    if (!Number.isInteger(move) || move < 0 || move > skipped) return undefined;
    const assumed = move === skipped ? [...state.assumed, due.id] : state.assumed;
    const values = { ...state.values, [due.id]: move === skipped ? due.ifSkipped : move };
    return { ...state, handed: state.handed + 1, assumed, values };
  }
  const option = optionOf(story, state, move);
  if (!option) return undefined;
  return {
    ...state,
    values: applied(story, state.values, option.effects),
    at: option.next,
    steps: [...state.steps, { node: state.at, option: option.id, before: state.values }],
  };
}

/** The ending of a story that is told: the first whose condition holds. */
export function endingOf<E extends { readonly when?: Guard | undefined }>(
  { endings }: { readonly endings: readonly E[] },
  { at, values }: Pick<StoryState, 'at' | 'values'>,
): E | undefined {
  return at === end ? endings.find(({ when }) => holds(when, values)) : undefined;
}
