import type { Feedback } from '../../domain/assessment/question.ts';
import { points, type Score } from '../../domain/assessment/score.ts';
import { aboutChoice } from '../marks.ts';
import type { SingleChoice, SingleChoiceResponse } from './schema.ts';

export function readResponse(question: SingleChoice, value: unknown): SingleChoiceResponse | undefined {
  return question.options.find((option) => option.id === value)?.id;
}

/** 1 for the right option, else 0. */
export function score(question: SingleChoice, response: SingleChoiceResponse): Score {
  return points(response === question.answerKey ? 1 : 0);
}

export function feedback(question: SingleChoice, response: SingleChoiceResponse): Feedback[] {
  return question.options
    .filter((option) => option.id === response)
    .map((option) => aboutChoice(option, option.id === question.answerKey));
}
