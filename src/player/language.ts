/** The first wish that the course offers: the tag itself, or another variety of its language. */
export function matchLanguage(wishes: readonly (string | undefined)[], offered: readonly string[]): string | undefined {
  for (const wish of wishes) {
    if (!wish) continue;
    const same = offered.find((language) => language.toLowerCase() === wish.toLowerCase());
    const base = wish.toLowerCase().split(/[-_]/)[0];
    const found = same ?? offered.find((language) => language.toLowerCase().split('-')[0] === base);
    if (found) return found;
  }
  return undefined;
}

/** A language by its own name, as a learner looks for it. */
export function ownName(language: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}
