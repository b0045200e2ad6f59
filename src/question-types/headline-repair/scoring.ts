import type { Feedback } from '../../domain/assessment/question.ts';
import type { Score } from '../../domain/assessment/score.ts';
import { aboutChoice, readPairs } from '../marks.ts';
import { asKeyed, shareOfItems } from '../pairing.ts';
import type { HeadlineRepair, HeadlineRepairResponse } from './schema.ts';
import { replaceable } from './segments.ts';

/** A wording counts only in the segment that offers it. */
export function readResponse(question: HeadlineRepair, value: unknown): HeadlineRepairResponse | undefined {
  const segments = replaceable(question);
  const chosen = readPairs(
    segments,
    segments.flatMap(({ wordings }) => wordings),
    value,
  );
  const fits = segments.every(({ id, wordings }) => {
    const wanted = chosen?.[id];
    return wanted === undefined || wordings.some((wording) => wording.id === wanted);
  });
  return fits ? chosen : undefined;
}

/** Share of the replaceable segments with the right wording; one that was rightly kept counts like one that was mended. */
export function score(question: HeadlineRepair, response: HeadlineRepairResponse): Score {
  return shareOfItems(replaceable(question), asKeyed(response, question.answerKey));
}

/** What the author says about each chosen wording, under the id of its segment. */
export function feedback(question: HeadlineRepair, response: HeadlineRepairResponse): Feedback[] {
  return replaceable(question).flatMap(({ id, wordings }) => {
    const wording = wordings.find((candidate) => candidate.id === response[id]);
    return wording ? [aboutChoice({ ...wording, id }, wording.id === question.answerKey[id])] : [];
  });
}
