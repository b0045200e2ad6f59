import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import type { Numeric, NumericResponse } from './schema.ts';

export function interaction({ answerKey }: Numeric, response: NumericResponse): InteractionDetail {
  const { value, tolerance } = answerKey;
  return { kind: 'numeric', response, value, min: value - tolerance, max: value + tolerance };
}
