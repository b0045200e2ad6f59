const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters as a reader counts them. */
export function graphemes(text: string): number {
  // Latin letters and common marks are one unit each; the segmenter is slow.
  return /^[\x20-\x7E\u00A0-\u017F\u2010-\u203A]*$/u.test(text) ? text.length : [...segmenter.segment(text)].length;
}
