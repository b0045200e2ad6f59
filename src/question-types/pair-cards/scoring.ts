import type { Feedback } from '../../domain/assessment/question.ts';
import type { Score } from '../../domain/assessment/score.ts';
import { readPairs } from '../marks.ts';
import { asKeyed, replies, shareOfItems } from '../pairing.ts';
import type { PairCards, PairCardsResponse } from './schema.ts';

export function readResponse(question: PairCards, value: unknown): PairCardsResponse | undefined {
  const pairs = readPairs(question.items, question.choices, value);
  const partners = Object.values(pairs ?? {});
  return new Set(partners).size === partners.length ? pairs : undefined;
}

/** Share of the right pairs. */
export function score(question: PairCards, response: PairCardsResponse): Score {
  return shareOfItems(question.items, asKeyed(response, question.answerKey));
}

export function feedback(question: PairCards, response: PairCardsResponse): Feedback[] {
  return replies(question.items, asKeyed(response, question.answerKey));
}
