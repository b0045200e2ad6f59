import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import { pairsReport } from '../pairing.ts';
import type { Categorising, CategorisingResponse } from './schema.ts';

export function interaction(question: Categorising, response: CategorisingResponse): InteractionDetail {
  return pairsReport(question.items, question.groups, response, question.answerKey);
}
