import type { LintCourse } from '../lint-course.ts';
import type { Finding } from '../lint-rule.ts';
import { textFinding } from '../text-finding.ts';
import { thresholds } from '../thresholds.ts';
import { type Reading, readingsOf, type Sentence } from './prose.ts';

/** How a formula judges what is read in one go. */
export interface ReadingMeasure {
  /** As it is called in a message: "The reading grade (Flesch-Kincaid)". */
  readonly name: string;
  readonly of: (sentences: readonly Sentence[]) => number;
  readonly limits: { readonly warning: number; readonly error: number };
  readonly better: 'low' | 'high';
  readonly mend: string;
}

/** A finding for each lesson or bank on the wrong side of a limit. */
export function readingFindings(
  course: LintCourse,
  kinds: readonly Reading['kind'][],
  measure: ReadingMeasure,
): Finding[] {
  const { name, limits, better, mend } = measure;
  const isPast = (value: number, limit: number) => (better === 'low' ? value > limit : value < limit);
  return measured(course, kinds, measure).flatMap(({ head, kind, value }) => {
    if (!isPast(value, limits.warning)) return [];
    const isError = isPast(value, limits.error);
    return [
      textFinding(head, {
        severity: isError ? 'error' : 'warning',
        message: `${name} of this ${kind} is ${value.toFixed(1)}; ${isError ? limits.error : limits.warning} is the ${better === 'low' ? 'most' : 'least'}.`,
        mend,
      }),
    ];
  });
}

/** Lines for the report. */
export function readingNumbers(
  course: LintCourse,
  kinds: readonly Reading['kind'][],
  measure: ReadingMeasure,
): string[] {
  return measured(course, kinds, measure).map(({ id, value }) => `${id}: ${value.toFixed(1)}`);
}

function measured(course: LintCourse, kinds: readonly Reading['kind'][], { of }: ReadingMeasure) {
  return readingsOf(course)
    .filter(({ kind, sentences }) => kinds.includes(kind) && isEnough(sentences))
    .map((reading) => ({ ...reading, value: of(reading.sentences) }));
}

export function isEnough(sentences: readonly Sentence[]): boolean {
  return sentences.reduce((sum, { words }) => sum + words.length, 0) >= thresholds.language.leastWords;
}
