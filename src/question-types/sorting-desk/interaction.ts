import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import { pairsReport } from '../pairing.ts';
import type { SortingDesk, SortingDeskResponse } from './schema.ts';

export function interaction(question: SortingDesk, response: SortingDeskResponse): InteractionDetail {
  return pairsReport(question.items, question.groups, response, question.answerKey);
}
