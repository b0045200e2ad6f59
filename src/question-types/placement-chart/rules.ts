import { pairs } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { sortedIds } from '../pairing.ts';
import { interaction } from './interaction.ts';
import type { PlacementChart, PlacementResponse } from './schema.ts';
import { feedback, isAnswered, key, places, readResponse, score } from './scoring.ts';

export const rules = defineRules<PlacementChart, PlacementResponse>({
  type: 'placement-chart',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered,
  score,
  feedback,
  key,
  interaction,
  shape: (question) => [sortedIds(question.items), places(question).sort()],
  code: pairs,
});
