import type { Sentence } from './prose.ts';
import { syllablesIn } from './syllables.ts';
import { lettersIn } from './tokens.ts';

/** Counts that readability formulas are made of. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

export function countsOf(sentences: readonly Sentence[], language: string): Counts {
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word, language), 0),
  };
}

/** Words a sentence on average; 0 without a sentence. */
export function meanLength(sentences: readonly Sentence[]): number {
  return sentences.length === 0 ? 0 : sentences.reduce((sum, { words }) => sum + words.length, 0) / sentences.length;
}

/** The share of words with more letters than `letters`, from 0 to 1. */
export function longShare(sentences: readonly Sentence[], letters: number): number {
  const words = sentences.flatMap((sentence) => sentence.words);
  return words.length === 0 ? 0 : words.filter((word) => lettersIn(word) > letters).length / words.length;
}

/** Flesch-Kincaid grade: years of school in the United States. Low is easy. */
export function fleschKincaid({ sentences, words, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Kandel and Moles, 1958: Flesch's ease for French. High is easy. */
export function kandelMoles({ sentences, words, syllables }: Counts): number {
  return 207 - 1.015 * (words / sentences) - 73.6 * (syllables / words);
}

/** Fernández-Huerta, 1959, as commonly coded: Flesch's ease for Spanish. High is easy. */
export function fernandezHuerta({ sentences, words, syllables }: Counts): number {
  return 206.84 - 1.02 * (words / sentences) - 60 * (syllables / words);
}

/** Björnsson's LIX: words a sentence and the percentage of long words, over six letters. Low is easy. */
export function lix(sentences: readonly Sentence[]): number {
  return meanLength(sentences) + 100 * longShare(sentences, 6);
}
