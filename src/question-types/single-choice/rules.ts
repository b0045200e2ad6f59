import { oneOf } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { interaction } from './interaction.ts';
import type { SingleChoice, SingleChoiceResponse } from './schema.ts';
import { feedback, readResponse, score } from './scoring.ts';

export const rules = defineRules<SingleChoice, SingleChoiceResponse>({
  type: 'single-choice',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered: () => true,
  score,
  feedback,
  key: (question) => question.answerKey,
  interaction,
  shape: (question) => [question.options.map(({ id }) => id).sort()],
  code: oneOf,
});
