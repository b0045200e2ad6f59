import { someOf } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { interaction } from './interaction.ts';
import type { Hotspot, HotspotResponse } from './schema.ts';
import { feedback, readResponse, score } from './scoring.ts';

export const rules = defineRules<Hotspot, HotspotResponse>({
  type: 'hotspot',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered: (_, response) => response.length > 0,
  score,
  feedback,
  key: (question) => question.answerKey,
  interaction,
  shape: (question) => [question.lines.map(({ id }) => id).sort()],
  code: someOf,
});
