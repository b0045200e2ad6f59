import { someOf } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { interaction } from './interaction.ts';
import type { MultipleChoice, MultipleChoiceResponse } from './schema.ts';
import { feedback, readResponse, score } from './scoring.ts';

export const rules = defineRules<MultipleChoice, MultipleChoiceResponse>({
  type: 'multiple-choice',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered: (_, response) => response.length > 0,
  score,
  feedback,
  key: (question) => question.answerKey,
  interaction,
  shape: (question) => [question.options.map(({ id }) => id).sort()],
  code: someOf,
});
