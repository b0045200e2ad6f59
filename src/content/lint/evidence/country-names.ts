/** Regions of the standard that are no countries. */
const others = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const known = new Map<string, readonly string[]>();

/** The names of the world's countries and territories (ISO 3166-1) in a language. */
export function countryNames(language: string): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const found =
    known.get(language) ??
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => !others.includes(code))
      .flatMap((code) => names.of(code) ?? []);
  known.set(language, found);
  return found;
}
