import type { Feedback } from '../../domain/assessment/question.ts';
import type { Score } from '../../domain/assessment/score.ts';
import { readPairs } from '../marks.ts';
import { asKeyed, replies, shareOfItems } from '../pairing.ts';
import type { SortingDesk, SortingDeskResponse } from './schema.ts';

export function readResponse(question: SortingDesk, value: unknown): SortingDeskResponse | undefined {
  return readPairs(question.items, question.groups, value);
}

/** Share of the requests in the right tray. */
export function score(question: SortingDesk, response: SortingDeskResponse): Score {
  return shareOfItems(question.items, asKeyed(response, question.answerKey));
}

export function feedback(question: SortingDesk, response: SortingDeskResponse): Feedback[] {
  return replies(question.items, asKeyed(response, question.answerKey));
}
