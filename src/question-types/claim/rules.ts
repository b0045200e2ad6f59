import { stances } from '../../domain/assessment/stance.ts';
import { oneOf } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { interaction } from './interaction.ts';
import type { Claim, ClaimResponse } from './schema.ts';
import { feedback, readResponse, score } from './scoring.ts';

export const rules = defineRules<Claim, ClaimResponse>({
  type: 'claim',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered: () => true,
  score,
  feedback,
  key: ({ answerKey }) => (answerKey ? 'surely-true' : 'surely-false'),
  interaction,
  shape: () => [[...stances].sort()],
  code: oneOf,
});
