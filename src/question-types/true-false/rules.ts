import { trueOrFalse } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { interaction } from './interaction.ts';
import type { TrueFalse, TrueFalseResponse } from './schema.ts';
import { feedback, readResponse, score } from './scoring.ts';

export const rules = defineRules<TrueFalse, TrueFalseResponse>({
  type: 'true-false',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered: () => true,
  score,
  feedback,
  key: (question) => question.answerKey,
  interaction,
  shape: () => [],
  code: trueOrFalse,
});
