/** Raised hands by option id; an option without an entry has none. */
export type Tally = Readonly<Record<string, number>>;

/** More hands than any room holds: a key that sticks does not run away. */
const mostHands = 999;

export function handsFor(tally: Tally, option: string): number {
  return tally[option] ?? 0;
}

/** Adds hands to an option, or takes some away; never below none. */
export function countHands(tally: Tally, option: string, change: number): Tally {
  return { ...tally, [option]: Math.min(mostHands, Math.max(0, handsFor(tally, option) + change)) };
}

export function allHands(tally: Tally): number {
  return Object.values(tally).reduce((sum, hands) => sum + hands, 0);
}

/** 0 to 1: how long the bar of an option is beside the longest. */
export function shareOfLongest(tally: Tally, option: string): number {
  return handsFor(tally, option) / Math.max(1, ...Object.values(tally));
}
