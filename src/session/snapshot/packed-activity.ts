import { type BitReader, type BitWriter, times } from './bits.ts';

/** The rounds of one activity in keys and numbers. */
export interface PackedActivity {
  readonly key: number;
  readonly rounds: number;
  readonly credit: number;
  /** Two bits each, in the order of the layout. */
  readonly outcomes: readonly number[];
  /** Bits of a move. */
  readonly width: number;
  readonly moves: readonly number[];
}

export function writeActivity(out: BitWriter, { rounds, credit, outcomes, width, moves }: PackedActivity): void {
  out.bits(rounds, 2);
  if (rounds > 0) {
    out.bits(credit, 2);
    out.count(outcomes.length);
    for (const outcome of outcomes) out.bits(outcome, 2);
  }
  out.count(moves.length);
  if (moves.length === 0) return;
  out.bits(width, 4);
  for (const move of moves) out.bits(move, width);
}

export function readActivity(input: BitReader, key: number): PackedActivity {
  const rounds = input.bits(2);
  const credit = rounds > 0 ? input.bits(2) : 0;
  const outcomes = rounds > 0 ? times(Number(input.count()), () => input.bits(2)) : [];
  const length = Number(input.count());
  const width = length > 0 ? input.bits(4) : 0;
  return { key, rounds, credit, outcomes, width, moves: times(length, () => input.bits(width)) };
}
