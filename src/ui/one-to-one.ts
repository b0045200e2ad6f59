type Pairs = Readonly<Record<string, string>>;

/** What a choice did to another card: its partner was taken, or the two changed partners. */
export interface Change {
  readonly pairs: Pairs;
  /** The other card, where there was one. */
  readonly other: string | undefined;
  /** The partner that the other card has now; undefined where it is open again. */
  readonly given: string | undefined;
}

/**
 * Gives a card a partner, one to one. A partner that another card has moves here; the other card gets in exchange what this
 * one had, or is open again.
 * @param partner `''` takes the card's partner away.
 */
export function pairUp(pairs: Pairs, card: string, partner: string): Change {
  const { [card]: before, ...rest } = pairs;
  const other = Object.keys(rest).find((id) => rest[id] === partner);
  if (partner === '') return { pairs: rest, other: undefined, given: undefined };
  if (other === undefined) return { pairs: { ...rest, [card]: partner }, other, given: undefined };
  const { [other]: _, ...others } = rest;
  return {
    pairs: { ...others, [card]: partner, ...(before === undefined ? {} : { [other]: before }) },
    other,
    given: before,
  };
}
