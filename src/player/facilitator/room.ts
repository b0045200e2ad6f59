import { createStore } from 'zustand/vanilla';
import type { Tally } from './tally.ts';

interface Room {
  /** By question id. */
  readonly tallies: Readonly<Record<string, Tally>>;
  /** Whether digits count hands. */
  readonly keysCount: boolean;
}

/** The hands of this visit. It lives as long as the page, so that a look at a source loses none, and no longer: nothing is saved. */
export const room = createStore<Room>()(() => ({ tallies: {}, keysCount: true }));

export function setTally(question: string, change: (tally: Tally) => Tally): void {
  room.setState(({ tallies }) => ({ tallies: { ...tallies, [question]: change(tallies[question] ?? {}) } }));
}
