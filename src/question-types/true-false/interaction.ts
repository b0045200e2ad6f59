import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import type { TrueFalse, TrueFalseResponse } from './schema.ts';

export function interaction(question: TrueFalse, response: TrueFalseResponse): InteractionDetail {
  return { kind: 'true-false', response, correct: question.answerKey };
}
