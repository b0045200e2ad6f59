import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import type { ShortText, ShortTextResponse } from './schema.ts';

export function interaction({ answerKey }: ShortText, response: ShortTextResponse): InteractionDetail {
  return { kind: 'fill-in', response, accepted: answerKey.accepted, caseMatters: answerKey.caseSensitive ?? false };
}
