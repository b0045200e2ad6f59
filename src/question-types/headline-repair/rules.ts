import { pairs } from '../../domain/progress/response-code.ts';
import { defineRules } from '../define-question-type.ts';
import { allPaired, sortedIds } from '../pairing.ts';
import { interaction } from './interaction.ts';
import type { HeadlineRepair, HeadlineRepairResponse } from './schema.ts';
import { feedback, readResponse, replaceable, score } from './scoring.ts';

export const rules = defineRules<HeadlineRepair, HeadlineRepairResponse>({
  type: 'headline-repair',
  beforeLastTry: 'choices',
  readResponse,
  isAnswered: (question, response) => allPaired({ items: replaceable(question) }, response),
  score,
  feedback,
  key: (question) => question.answerKey,
  interaction,
  shape: (question) => [
    sortedIds(replaceable(question)),
    sortedIds(replaceable(question).flatMap(({ wordings }) => wordings)),
  ],
  code: pairs,
});
