const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters as a reader counts them. */
export function graphemes(text: string): number {
  return [...segmenter.segment(text)].length;
}
