/** `a`, `a and b`, `a, b and c`; more than eight are counted at the end. */
export function listed(words: readonly string[], most = 8): string {
  const shown = words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

export const quoted = (word: string): string => `“${word}”`;
