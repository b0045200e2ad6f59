import { plainText } from '../../domain/course/rich-text.ts';
import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import type { MultipleChoice, MultipleChoiceResponse } from './schema.ts';

export function interaction(question: MultipleChoice, response: MultipleChoiceResponse): InteractionDetail {
  return {
    kind: 'choice',
    choices: question.options.map(({ id, text }) => ({ id, text: plainText(text) })),
    response,
    correct: question.answerKey,
  };
}
