/** The chosen tag by facet id; a facet without one lets every card through. */
export type Chosen = Readonly<Record<string, string>>;

interface Tagged {
  readonly tags: readonly string[];
}

/** Whether a card carries every chosen tag. */
export function isShown({ tags }: Tagged, chosen: Chosen): boolean {
  return Object.values(chosen).every((tag) => tags.includes(tag));
}

/** The choice of one facet changed; an empty tag takes it back. */
export function choose(chosen: Chosen, facet: string, tag: string): Chosen {
  const { [facet]: _, ...rest } = chosen;
  return tag === '' ? rest : { ...rest, [facet]: tag };
}

export interface Year<Card> {
  readonly year: string;
  readonly cards: readonly Card[];
}

/** Cards (dates `YYYY`, `YYYY-MM` or `YYYY-MM-DD`) by year, earliest first; equal dates keep their order. */
export function byYear<Card extends { readonly date: string }>(cards: readonly Card[]): readonly Year<Card>[] {
  const sorted = [...cards].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  const years = [...new Set(sorted.map(({ date }) => date.slice(0, 4)))];
  return years.map((year) => ({ year, cards: sorted.filter(({ date }) => date.startsWith(year)) }));
}
