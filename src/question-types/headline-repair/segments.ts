import type { HeadlineRepair } from './schema.ts';

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
