import { pairs } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { interaction } from './interaction.ts';
import type { Matching, MatchingResponse } from './schema.ts';
import { feedback, readResponse, score } from './scoring.ts';

export const rules = defineRules<Matching, MatchingResponse>({
  type: 'matching',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered: (question, response) => question.items.every(({ id }) => response[id] !== undefined),
  score,
  feedback,
  key: (question) => question.answerKey,
  interaction,
  shape: (question) => [question.items.map(({ id }) => id).sort(), question.choices.map(({ id }) => id).sort()],
  code: pairs,
});
