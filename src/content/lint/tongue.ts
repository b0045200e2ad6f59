/** The first part of a BCP 47 tag: what the lists of words go by. */
export function tongue(language: string): string {
  return language.split('-')[0] ?? language;
}
