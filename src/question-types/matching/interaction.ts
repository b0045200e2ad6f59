import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import { pairsReport } from '../pairing.ts';
import type { Matching, MatchingResponse } from './schema.ts';

export function interaction(question: Matching, response: MatchingResponse): InteractionDetail {
  return pairsReport(question.items, question.choices, response, question.answerKey);
}
