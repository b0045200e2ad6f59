import { stemmer } from 'stemmer';
import { tongue } from '../tongue.ts';
import { functionWords } from './function-words.ts';

const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** In small letters, in their order. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

/** Small letters, digits and single spaces, accents gone: what two texts are compared by. */
export function normalised(text: string): string {
  return wordsIn(text.normalize('NFKD').replace(/\p{M}/gu, '')).join(' ');
}

/**
 * Stems of the words that carry meaning. English by Porter's algorithm; other languages by the first five letters, which the
 * endings of French and Spanish seldom reach, after Arabic has lost its article and the particles before it.
 */
export function contentStems(text: string, language: string): ReadonlySet<string> {
  const code = tongue(language);
  const skipped = functionWords[code] ?? functionWords.en;
  return new Set(wordsIn(text).flatMap((found) => (skipped?.has(found) ? [] : [stem(found, code)])));
}

const capital = /(?<=[\p{L}\p{N},;:)’”»] [“«(‘]?)\p{Lu}[\p{L}\p{N}]*(?:[’'-][\p{L}\p{N}]+)*/gu;
const short = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu;

/** Stems of the proper names in some texts: what has a capital inside a sentence, or is all capitals and digits. */
export function nameStems(texts: readonly string[], language: string): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => [
      ...contentStems([...(text.match(capital) ?? []), ...(text.match(short) ?? [])].join(' '), language),
    ]),
  );
}

function stem(found: string, code: string): string {
  const bare = found.replace(/[’']s$/u, '');
  if (code === 'en') return stemmer(bare);
  const plain = normalised(bare).replace(/^(?:l|d|qu|j|n|s|c|m|t) /u, '');
  return plain.replace(/^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u, '').slice(0, 5);
}
