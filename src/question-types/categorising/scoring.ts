import type { Feedback } from '../../domain/assessment/question.ts';
import { points, type Score } from '../../domain/assessment/score.ts';
import { aboutChoice, readPairs } from '../marks.ts';
import type { Categorising, CategorisingResponse } from './schema.ts';

export function readResponse(question: Categorising, value: unknown): CategorisingResponse | undefined {
  return readPairs(question.items, question.groups, value);
}

/** Share of the items in the right group. */
export function score(question: Categorising, response: CategorisingResponse): Score {
  const right = question.items.filter(({ id }) => response[id] === question.answerKey[id]).length;
  return points(right / question.items.length);
}

export function feedback(question: Categorising, response: CategorisingResponse): Feedback[] {
  return question.items.map((item) => aboutChoice(item, response[item.id] === question.answerKey[item.id]));
}
