import type { Feedback } from '../domain/assessment/question.ts';
import { points, type Score } from '../domain/assessment/score.ts';
import { type InlineText, plainText } from '../domain/course/rich-text.ts';
import type { InteractionComponent, InteractionDetail } from '../domain/progress/interaction.ts';
import { aboutChoice, type JudgedChoice } from './marks.ts';

/** The chosen target id by item id; an item without a target is absent. */
export type Pairs = Readonly<Record<string, string>>;

interface Item {
  readonly id: string;
}

/** An item after compilation, with a reply for a right target and one for any other. */
type RepliedItem = Omit<JudgedChoice, 'feedback'> & { readonly right: InlineText; readonly other: InlineText };

/** Whether an item stands where it belongs. */
export type IsRight = (item: string) => boolean;

/** Whether the target of an item is the one of the key. */
export const asKeyed =
  (response: Pairs, key: Pairs): IsRight =>
  (item) =>
    response[item] === key[item];

export function allPaired({ items }: { readonly items: readonly Item[] }, response: Pairs): boolean {
  return items.every(({ id }) => response[id] !== undefined);
}

/** Share of the items that are right. */
export function shareOfItems(items: readonly Item[], isRight: IsRight): Score {
  return points(items.filter(({ id }) => isRight(id)).length / items.length);
}

/** For each item its reply. */
export function replies(items: readonly RepliedItem[], isRight: IsRight): Feedback[] {
  return items.map((item) => {
    const right = isRight(item.id);
    return aboutChoice({ ...item, feedback: right ? item.right : item.other }, right);
  });
}

/** The report of a response that gives items targets, both in authored order. */
export function pairsReport(
  items: readonly (Item & { readonly text: InlineText })[],
  targets: readonly InteractionComponent[],
  response: Pairs,
  key: Pairs,
): InteractionDetail {
  const told = (by: Pairs) =>
    items.flatMap(({ id }): [string, string][] => {
      const target = by[id];
      return target === undefined ? [] : [[id, target]];
    });
  return {
    kind: 'matching',
    sources: items.map(({ id, text }) => ({ id, text: plainText(text) })),
    targets: targets.map(({ id, text }) => ({ id, text })),
    response: told(response),
    correct: told(key),
  };
}

export function sortedIds(list: readonly Item[]): string[] {
  return list.map(({ id }) => id).sort();
}
