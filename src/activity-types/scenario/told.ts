import type { InlineText, RichText } from '../../domain/course/rich-text.ts';
import { holds, type Values } from './guard.ts';
import type { Step, StoryState } from './model.ts';
import type { Scenario } from './schema.ts';

export type ScenarioNode = Scenario['nodes'][number];
export type ScenarioOption = ScenarioNode['options'][number];
type Lines = ScenarioNode['lines'];

export function nodeOf({ nodes }: Scenario, id: string): ScenarioNode | undefined {
  return nodes.find((node) => node.id === id);
}

/** The node of a decision and the option that was taken there. */
export function takenAt(story: Scenario, step: Step): { node: ScenarioNode; option: ScenarioOption } | undefined {
  const node = nodeOf(story, step.node);
  const option = node?.options.find(({ id }) => id === step.option);
  return node && option && { node, option };
}

/** A text with the lines that these values add, a paragraph each. */
export function told(text: RichText, lines: Lines, values: Values): RichText {
  const added = (lines ?? []).filter(({ when }) => holds(when, values));
  return [...text, ...added.map(({ text: p }) => ({ p }))];
}

/** One thing that an earlier activity has left. */
export interface Brought {
  readonly id: string;
  /** Nothing was handed over. */
  readonly isAssumed: boolean;
  readonly text: InlineText;
}

/** What is said at a node about earlier work. Opening moves stand in `values`; later changes by the story do not alter it. */
export function broughtTo(story: Scenario, node: ScenarioNode, { assumed }: StoryState, handed: Values): Brought[] {
  return (node.shows ?? []).flatMap((id): Brought[] => {
    const taken = story.handedOver?.find((entry) => entry.id === id);
    if (!taken) return [];
    if (assumed.includes(id)) return [{ id, isAssumed: true, text: taken.skipped }];
    const said = taken.said.find(({ upTo }) => (handed[id] ?? taken.ifSkipped) <= upTo);
    return said ? [{ id, isAssumed: false, text: said.text }] : [];
  });
}

/** The values before the first decision: what was handed over, before the story changed anything. */
export function handedValues({ steps, values }: StoryState): Values {
  return steps[0]?.before ?? values;
}
