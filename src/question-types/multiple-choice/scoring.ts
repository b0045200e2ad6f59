import type { Feedback } from '../../domain/assessment/question.ts';
import { points, type Score } from '../../domain/assessment/score.ts';
import { aboutChoice, readMarks, shareOfMarks } from '../marks.ts';
import type { MultipleChoice, MultipleChoiceResponse } from './schema.ts';

export function readResponse(question: MultipleChoice, value: unknown): MultipleChoiceResponse | undefined {
  return readMarks(question.options, value);
}

/** +1/n for each right option, -1/n for each other, n right options, not below 0. */
export function score(question: MultipleChoice, response: MultipleChoiceResponse): Score {
  return points(shareOfMarks(response, question.answerKey));
}

export function feedback(question: MultipleChoice, response: MultipleChoiceResponse): Feedback[] {
  return question.options
    .filter(({ id }) => response.includes(id))
    .map((option) => aboutChoice(option, question.answerKey.includes(option.id)));
}
