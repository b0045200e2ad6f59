import type { Feedback } from '../../domain/assessment/question.ts';
import type { Score } from '../../domain/assessment/score.ts';
import { aboutChoice, readPairs } from '../marks.ts';
import { asKeyed, shareOfItems } from '../pairing.ts';
import type { Categorising, CategorisingResponse } from './schema.ts';

export function readResponse(question: Categorising, value: unknown): CategorisingResponse | undefined {
  return readPairs(question.items, question.groups, value);
}

/** Share of the items in the right group. */
export function score(question: Categorising, response: CategorisingResponse): Score {
  return shareOfItems(question.items, asKeyed(response, question.answerKey));
}

export function feedback(question: Categorising, response: CategorisingResponse): Feedback[] {
  const isRight = asKeyed(response, question.answerKey);
  return question.items.map((item) => aboutChoice(item, isRight(item.id)));
}
