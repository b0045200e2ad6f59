import type { LintText } from './lint-text.ts';

/** Words as a reader counts them: what blanks part and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

/** Of several texts together. */
export function wordsOfAll(texts: readonly Pick<LintText, 'words'>[]): number {
  return texts.reduce((sum, { words }) => sum + countWords(words), 0);
}
