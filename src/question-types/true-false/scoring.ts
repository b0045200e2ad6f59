import type { Feedback } from '../../domain/assessment/question.ts';
import { points, type Score } from '../../domain/assessment/score.ts';
import { aboutChoice } from '../marks.ts';
import type { TrueFalse, TrueFalseResponse } from './schema.ts';

export function readResponse(_: TrueFalse, value: unknown): TrueFalseResponse | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** 1 for the right value, else 0. */
export function score(question: TrueFalse, response: TrueFalseResponse): Score {
  return points(response === question.answerKey ? 1 : 0);
}

export function feedback(question: TrueFalse, response: TrueFalseResponse): Feedback[] {
  const said = response ? question.whenTrue : question.whenFalse;
  return [aboutChoice({ ...said, id: String(response) }, response === question.answerKey)];
}
