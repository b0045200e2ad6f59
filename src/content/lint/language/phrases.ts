import { tongue } from '../tongue.ts';
/** What finds any of some phrases as whole words, whatever their capitals; `matchAll` gives each place. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

/** The entry of a table for a language tag: that of "en" for "en-GB". */
export function forLanguage<T>(table: Readonly<Record<string, T>>, language: string): T | undefined {
  const code = tongue(language);
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
