import type { Feedback } from '../../domain/assessment/question.ts';
import { points, type Score } from '../../domain/assessment/score.ts';
import { aboutChoice } from '../marks.ts';
import type { Ordering, OrderingResponse } from './schema.ts';

export function readResponse(question: Ordering, value: unknown): OrderingResponse | undefined {
  if (!Array.isArray(value) || value.length !== question.items.length) return undefined;
  const ids = value.filter((id): id is string => question.items.some((item) => item.id === id));
  return new Set(ids).size === question.items.length ? ids : undefined;
}

const tierOf = (question: Ordering, id: string): number => question.answerKey.findIndex((tier) => tier.includes(id));

/** Share of the pairs of items from different tiers that stand in the right order. Pairs inside a tier are free. */
export function score(question: Ordering, response: OrderingResponse): Score {
  const tiers = response.map((id) => tierOf(question, id));
  let pairs = 0;
  let right = 0;
  tiers.forEach((earlier, at) => {
    for (const later of tiers.slice(at + 1)) {
      if (earlier === later) continue;
      pairs++;
      if (earlier < later) right++;
    }
  });
  return points(pairs === 0 ? 1 : right / pairs);
}

/** An item stands well when it is in a place that its tier takes up. */
export function feedback(question: Ordering, response: OrderingResponse): Feedback[] {
  const places = question.answerKey.flatMap((tier, at) => tier.map(() => at));
  return question.items.map((item) =>
    aboutChoice(item, places[response.indexOf(item.id)] === tierOf(question, item.id)),
  );
}

/** Up to five orders that earn full credit: an LMS keeps no more (SCORM 2004 RTE 4.2.9.1). */
export function rightOrders(question: Ordering): string[][] {
  let orders: string[][] = [[]];
  for (const tier of question.answerKey) {
    orders = orders.flatMap((start) => permutations(tier).map((rest) => [...start, ...rest])).slice(0, 5);
  }
  return orders;
}

function permutations(ids: readonly string[]): string[][] {
  if (ids.length <= 1) return [[...ids]];
  return ids
    .flatMap((id) => permutations(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]))
    .slice(0, 5);
}
