import type { Feedback } from '../../domain/assessment/question.ts';
import { points, type Score } from '../../domain/assessment/score.ts';
import { aboutChoice, readPairs } from '../marks.ts';
import type { Matching, MatchingResponse } from './schema.ts';

export function readResponse(question: Matching, value: unknown): MatchingResponse | undefined {
  return readPairs(question.items, question.choices, value);
}

/** Share of the items with the right choice. */
export function score(question: Matching, response: MatchingResponse): Score {
  const right = question.items.filter(({ id }) => response[id] === question.answerKey[id]).length;
  return points(right / question.items.length);
}

export function feedback(question: Matching, response: MatchingResponse): Feedback[] {
  return question.items.map((item) => {
    const right = response[item.id] === question.answerKey[item.id];
    return aboutChoice({ ...item, feedback: right ? item.right : item.other }, right);
  });
}
