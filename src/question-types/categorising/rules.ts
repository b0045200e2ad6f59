import { pairs } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { allPaired, sortedIds } from '../pairing.ts';
import { interaction } from './interaction.ts';
import type { Categorising, CategorisingResponse } from './schema.ts';
import { feedback, readResponse, score } from './scoring.ts';

export const rules = defineRules<Categorising, CategorisingResponse>({
  type: 'categorising',
  beforeLastTry: 'count',
  readResponse,
  isAnswered: allPaired,
  score,
  feedback,
  key: (question) => question.answerKey,
  interaction,
  shape: (question) => [sortedIds(question.items), sortedIds(question.groups)],
  code: pairs,
});
