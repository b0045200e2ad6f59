import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import { pairsReport } from '../pairing.ts';
import type { PairCards, PairCardsResponse } from './schema.ts';

export function interaction(question: PairCards, response: PairCardsResponse): InteractionDetail {
  return pairsReport(question.items, question.choices, response, question.answerKey);
}
