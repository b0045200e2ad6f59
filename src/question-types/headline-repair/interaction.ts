import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import { pairsReport } from '../pairing.ts';
import type { HeadlineRepair, HeadlineRepairResponse } from './schema.ts';
import { replaceable, wordsOf } from './scoring.ts';

/** Each replaceable segment, under its original words, is matched with a wording. */
export function interaction(question: HeadlineRepair, response: HeadlineRepairResponse): InteractionDetail {
  const segments = replaceable(question);
  return pairsReport(
    segments.map((segment) => ({ id: segment.id, text: [wordsOf(segment)] })),
    segments.flatMap(({ wordings }) => wordings),
    response,
    question.answerKey,
  );
}
