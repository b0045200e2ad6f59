import { inOrder } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { interaction } from './interaction.ts';
import type { Ordering, OrderingResponse } from './schema.ts';
import { feedback, readResponse, score } from './scoring.ts';

export const rules = defineRules<Ordering, OrderingResponse>({
  type: 'ordering',
  beforeLastTry: 'count',
  readResponse,
  isAnswered: () => true,
  score,
  feedback,
  key: (question) => question.answerKey.flat(),
  interaction,
  shape: (question) => [question.items.map(({ id }) => id).sort()],
  code: inOrder,
});
