import type { Feedback } from '../../domain/assessment/question.ts';
import { points, type Score } from '../../domain/assessment/score.ts';
import { aboutChoice } from '../marks.ts';
import type { Numeric, NumericResponse } from './schema.ts';

export function readResponse(_: Numeric, value: unknown): NumericResponse | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Sums of decimal fractions miss by a hair: 0.1 + 0.2 is within 0 of 0.3 here. */
const hair = 1e-9;

function within(
  response: number,
  { value, tolerance }: { readonly value: number; readonly tolerance: number },
): boolean {
  return Math.abs(response - value) <= tolerance + hair;
}

/** 1 within the tolerance, else 0. */
export function score(question: Numeric, response: NumericResponse): Score {
  return points(within(response, question.answerKey) ? 1 : 0);
}

export function feedback(question: Numeric, response: NumericResponse): Feedback[] {
  if (within(response, question.answerKey)) return [aboutChoice({ id: 'value', feedback: question.right }, true)];
  const known = question.known.find((entry) => within(response, entry));
  if (known) return [aboutChoice(known, false)];
  const text = response < question.answerKey.value ? question.low : question.high;
  return [aboutChoice({ id: 'value', feedback: text }, false)];
}

/**
 * What a learner typed as a number: western or Arabic digits, a point or a comma for the fraction, spaces between
 * thousands. Undefined where it is none.
 */
export function parseNumber(typed: string): number | undefined {
  const western = typed
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s']/g, '')
    .replace(/−/g, '-')
    .replace(/[,٫]/g, '.');
  return /^-?(\d+(\.\d+)?|\.\d+)$/.test(western) ? Number(western) : undefined;
}
