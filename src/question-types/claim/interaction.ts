import { holdsTrue, stances } from '../../domain/assessment/stance.ts';
import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import type { Claim, ClaimResponse } from './schema.ts';

/**
 * A choice among the four stances, either of the right side being right: so a report holds the judgement and how sure it
 * was. A Likert scale can say one right answer at most (SCORM 2004 RTE 4.2.9.1), and here there are two.
 */
export function interaction(question: Claim, response: ClaimResponse): InteractionDetail {
  return {
    kind: 'choice',
    choices: stances.map((id) => ({ id, text: id.replace('-', ' ') })),
    response: [response],
    correct: stances.filter((stance) => holdsTrue(stance) === question.answerKey),
    anyOf: true,
  };
}
