/** Stands for a name, a term or a value: to a metric it is a plain word of two syllables. */
export const neutral = '\uFFFC';

const segmenters = new Map<string, Intl.Segmenter>();

/** "… is thin. 3, most work …": Unicode sees no end before a number; after a short word, as in "Art. 3", there is none. */
const beforeNumber = /(?<=\p{L}{4,}[.?!])\s+(?=\p{N})/u;

/** The sentences of a paragraph, by the rules of the language. */
export function sentencesIn(paragraph: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(paragraph)]
    .flatMap(({ segment }) => segment.trim().split(beforeNumber))
    .filter((text) => /[\p{L}\uFFFC]/u.test(text));
}

const word = /\uFFFC|[\p{L}\p{M}\p{N}]+(?:[-’'.,:/][\p{L}\p{M}\p{N}]+)*/gu;

/** The words as a reader counts them: "cross-border", "day’s", "14:20" and "I-24/7" are one each. */
export function wordsIn(text: string): string[] {
  return text.match(word) ?? [];
}

/** Letters without marks, digits and hyphens. */
export function lettersIn(word: string): number {
  return word.replace(/[^\p{L}]|\u0640/gu, '').length;
}
