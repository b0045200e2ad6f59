import { decimal } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { interaction } from './interaction.ts';
import type { Numeric, NumericResponse } from './schema.ts';
import { feedback, readResponse, score } from './scoring.ts';

export const rules = defineRules<Numeric, NumericResponse>({
  type: 'numeric',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered: () => true,
  score,
  feedback,
  key: (question) => question.answerKey.value,
  interaction,
  shape: () => [],
  code: decimal,
});
