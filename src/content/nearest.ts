import { distance } from 'fastest-levenshtein';

const digits = (word: string) => word.replace(/\D/g, '');

/**
 * The known word that was most likely meant, or undefined where none is near. A word with other digits is another thing, not
 * a slip: LAW-99 does not mean LAW-09.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (digits(candidate) !== digits(word)) continue;
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away < least) {
      best = candidate;
      least = away;
    }
  }
  return best;
}

/** `Did you mean "x"?`, or the other advice where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearest(word, known);
  return meant === undefined ? otherwise : `Did you mean "${meant}"?`;
}

/** The first words of a long list, for a mend. */
export function listed(words: readonly string[], most = 12): string {
  return words.length > most ? `${words.slice(0, most).join(', ')} … (${words.length} in all)` : words.join(', ');
}
