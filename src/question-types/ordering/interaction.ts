import { plainText } from '../../domain/course/rich-text.ts';
import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import type { Ordering, OrderingResponse } from './schema.ts';
import { rightOrders } from './scoring.ts';

export function interaction(question: Ordering, response: OrderingResponse): InteractionDetail {
  return {
    kind: 'sequencing',
    choices: question.items.map(({ id, text }) => ({ id, text: plainText(text) })),
    response,
    correct: rightOrders(question),
  };
}
