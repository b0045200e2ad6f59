import type { Feedback } from '../../domain/assessment/question.ts';
import type { Score } from '../../domain/assessment/score.ts';
import { readPairs } from '../marks.ts';
import { asKeyed, replies, shareOfItems } from '../pairing.ts';
import type { Matching, MatchingResponse } from './schema.ts';

export function readResponse(question: Matching, value: unknown): MatchingResponse | undefined {
  return readPairs(question.items, question.choices, value);
}

/** Share of the items with the right choice. */
export function score(question: Matching, response: MatchingResponse): Score {
  return shareOfItems(question.items, asKeyed(response, question.answerKey));
}

export function feedback(question: Matching, response: MatchingResponse): Feedback[] {
  return replies(question.items, asKeyed(response, question.answerKey));
}
