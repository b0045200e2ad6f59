import type { Feedback } from '../../domain/assessment/question.ts';
import { points, type Score } from '../../domain/assessment/score.ts';
import { longestText } from '../../domain/progress/response-code.ts';
import { aboutChoice } from '../marks.ts';
import type { ShortText, ShortTextResponse } from './schema.ts';

export function readResponse(_: ShortText, value: unknown): ShortTextResponse | undefined {
  return typeof value === 'string' && value.length <= longestText ? value : undefined;
}

/** Compared without regard to spaces at the ends, doubled spaces, final stops and quotation marks, and capitals. */
export function normalise(text: string, caseSensitive = false): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[“”"«»„]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?؟]+$/, '');
  return caseSensitive ? plain : plain.toLocaleLowerCase('und');
}

function isOneOf(question: ShortText, response: string, forms: readonly string[]): boolean {
  const { caseSensitive } = question.answerKey;
  return forms.some((form) => normalise(form, caseSensitive) === normalise(response, caseSensitive));
}

/** 1 for an accepted form, else 0. */
export function score(question: ShortText, response: ShortTextResponse): Score {
  return points(isOneOf(question, response, question.answerKey.accepted) ? 1 : 0);
}

export function feedback(question: ShortText, response: ShortTextResponse): Feedback[] {
  if (isOneOf(question, response, question.answerKey.accepted)) {
    return [aboutChoice({ id: 'text', feedback: question.right }, true)];
  }
  const known = question.known.find(({ forms }) => isOneOf(question, response, forms));
  return [aboutChoice(known ?? { id: 'text', feedback: question.other }, false)];
}
