import { plainText } from '../../domain/course/rich-text.ts';
import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import type { SingleChoice, SingleChoiceResponse } from './schema.ts';

export function interaction(question: SingleChoice, response: SingleChoiceResponse): InteractionDetail {
  return {
    kind: 'choice',
    choices: question.options.map(({ id, text }) => ({ id, text: plainText(text) })),
    response: [response],
    correct: [question.answerKey],
  };
}
