import { pairs } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { allPaired, sortedIds } from '../pairing.ts';
import { interaction } from './interaction.ts';
import type { PairCards, PairCardsResponse } from './schema.ts';
import { feedback, readResponse, score } from './scoring.ts';

export const rules = defineRules<PairCards, PairCardsResponse>({
  type: 'pair-cards',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered: allPaired,
  score,
  feedback,
  key: (question) => question.answerKey,
  interaction,
  shape: (question) => [sortedIds(question.items), sortedIds(question.choices)],
  code: pairs,
});
