import type { Feedback } from '../../domain/assessment/question.ts';
import type { Score } from '../../domain/assessment/score.ts';
import { aboutChoice, readPairs } from '../marks.ts';
import { asKeyed, shareOfItems } from '../pairing.ts';
import type { HeadlineRepair, HeadlineRepairResponse } from './schema.ts';

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

export type Segment = HeadlineRepair['segments'][number];
export type Replaceable = Extract<Segment, { readonly wordings: unknown }>;

/** The places of the headline that can be replaced, in its order. */
export function replaceable({ segments }: Pick<HeadlineRepair, 'segments'>): readonly Replaceable[] {
  return segments.filter((segment): segment is Replaceable => 'wordings' in segment);
}

/** The words of a segment: those chosen, or the original ones. */
export function wordsOf(segment: Segment, chosen: Readonly<Record<string, string>> = {}): string {
  if (!('wordings' in segment)) return segment.text;
  const wanted = chosen[segment.id] ?? segment.original;
  return segment.wordings.find(({ id }) => id === wanted)?.text ?? '';
}

/** What stands before a segment: one space, and none at the start or before a closing mark. */
export function spaceBefore(words: string, at: number): string {
  return at === 0 || /^[.,;:!?\p{Pe}\p{Pf}،؛؟]/u.test(words) ? '' : ' ';
}

/** The whole sentence with the chosen wordings. */
export function sentence({ segments }: Pick<HeadlineRepair, 'segments'>, chosen?: Readonly<Record<string, string>>) {
  return segments
    .map((segment) => wordsOf(segment, chosen))
    .map((words, at) => spaceBefore(words, at) + words)
    .join('');
}
