import type { Feedback } from '../../domain/assessment/question.ts';
import { points, type Score } from '../../domain/assessment/score.ts';
import { holdsTrue, isSure, readStance } from '../../domain/assessment/stance.ts';
import { aboutChoice } from '../marks.ts';
import type { Claim, ClaimResponse } from './schema.ts';

export function readResponse(_: Claim, value: unknown): ClaimResponse | undefined {
  return readStance(value);
}

/**
 * 1 for the right side, else 0. Certainty never enters the score: certainty-based marking (Gardner-Medwin: 2 and 3 points
 * won, -2 and -6 lost) takes points away, which would punish, and LMS rules expect 0 to 100. It shapes the feedback alone.
 */
export function score(question: Claim, response: ClaimResponse): Score {
  return points(holdsTrue(response) === question.answerKey ? 1 : 0);
}

/** About the side, `true` or `false`, since both stances of the right side are right. */
export function feedback(question: Claim, response: ClaimResponse): Feedback[] {
  const side = holdsTrue(response);
  const said = aboutChoice(
    { ...(side ? question.whenTrue : question.whenFalse), id: String(side) },
    side === question.answerKey,
  );
  return [{ ...said, certainty: isSure(response) ? 'sure' : 'unsure' }];
}
