import type { Feedback } from '../../domain/assessment/question.ts';
import { points, type Score } from '../../domain/assessment/score.ts';
import { aboutChoice, readMarks, shareOfMarks } from '../marks.ts';
import type { Hotspot, HotspotResponse } from './schema.ts';

export function readResponse(question: Hotspot, value: unknown): HotspotResponse | undefined {
  return readMarks(question.lines, value);
}

/** +1/n for each right line, -1/n for each other, n right lines, not below 0. */
export function score(question: Hotspot, response: HotspotResponse): Score {
  return points(shareOfMarks(response, question.answerKey));
}

export function feedback(question: Hotspot, response: HotspotResponse): Feedback[] {
  return question.lines
    .filter(({ id }) => response.includes(id))
    .map((line) => aboutChoice(line, question.answerKey.includes(line.id)));
}
