import { syllable } from 'syllable';
import { neutral } from './tokens.ts';

const english = new Map<string, number>();

/** Syllables of a word. English by the library; French and Spanish by their vowels; 2 for a masked word. */
export function syllablesIn(word: string, language: string): number {
  if (word === neutral) return 2;
  if (language.startsWith('fr')) return Math.max(1, frenchSyllables(word.toLowerCase()));
  if (language.startsWith('es')) return Math.max(1, spanishSyllables(word.toLowerCase()));
  // The library takes its time, and a course has far fewer words than it says.
  const known = english.get(word) ?? Math.max(1, syllable(word));
  english.set(word, known);
  return known;
}

/**
 * Groups of vowels, without the mute e at the end ("autorités" 4, "police" 2, "demandent" 2) and with a break where two
 * vowels are said apart ("réel", "client", "naïf").
 */
function frenchSyllables(word: string): number {
  const said = word
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eéèêiy])/g, 'g')
    .replace(/([éèêë])(?=[aeiouéèêëïîôùûà])/g, '$1-')
    .replace(/(?=[ïü])/g, '-')
    .replace(/([bcdfgptv][lr]i)(?=[aeoéè])/g, '$1-')
    .replace(/(?<=[^aeiouyéèêà])i(?=(?:ent|ant|a|o|é)(?!n?s?$|nt$))/g, 'i-');
  const groups = said.match(/[aeiouyàâäéèêëïîôöùûüœæ]+/g)?.length ?? 0;
  const isMute = /[^aeiouyàâéèêëïîôùûœ-](?:e|es)$|[^aeiouymàâéèêëïîôùûœ]ent$|[iu]e(?:s|nt)?$/.test(word);
  return groups > 1 && isMute && !/[iu]e(?:s|nt)?$/.test(word) ? groups - 1 : groups;
}

/** Strong vowels and accented weak ones each carry a syllable; weak ones lean on them, or on one another. */
function spanishSyllables(word: string): number {
  const said = word
    .replace(/qu(?=[eéií])/g, 'q')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/y$/, 'i');
  return (said.match(/[iuü]?[aeoáéó][iuü]?|[íú]|[iuü]+/g) ?? []).length;
}
