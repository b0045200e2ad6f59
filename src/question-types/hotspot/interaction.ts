import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import type { Hotspot, HotspotResponse } from './schema.ts';

/** No standard knows marks in a record: it is told as a choice among its lines. */
export function interaction(question: Hotspot, response: HotspotResponse): InteractionDetail {
  return {
    kind: 'choice',
    choices: question.lines.map(({ id, text }) => ({ id, text })),
    response,
    correct: question.answerKey,
  };
}
