import { text } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { interaction } from './interaction.ts';
import type { ShortText, ShortTextResponse } from './schema.ts';
import { feedback, normalise, readResponse, score } from './scoring.ts';

export const rules = defineRules<ShortText, ShortTextResponse>({
  type: 'short-text',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered: (_, response) => normalise(response) !== '',
  score,
  feedback,
  key: (question) => question.answerKey.accepted[0] ?? '',
  interaction,
  shape: () => [],
  code: text,
});
