import { shortKeyBits } from '../../domain/progress/storage-key.ts';
import { type BitReader, type BitWriter, times } from './bits.ts';

/** What the learning engine knows, in keys and numbers. */
export interface PackedLearning {
  readonly objectives: readonly {
    readonly key: number;
    readonly state: number;
    readonly box: number;
    /** Days since 2026-01-01, at most 4,095. */
    readonly due: number;
    readonly variant: number;
  }[];
  readonly misconceptions: readonly { readonly key: number; readonly hits: number }[];
  /** Right and all, by certainty. */
  readonly certainty: readonly (readonly [right: number, all: number])[];
  /** Keys of modules. */
  readonly testedOut: readonly number[];
}

export const nothingLearned: PackedLearning = { objectives: [], misconceptions: [], certainty: [], testedOut: [] };

export function writeLearning(
  out: BitWriter,
  { objectives, misconceptions, certainty, testedOut }: PackedLearning,
): void {
  out.count(objectives.length);
  for (const { key, state, box, due, variant } of objectives) {
    out.bits(key, shortKeyBits);
    out.bits(state, 2);
    out.bits(box, 3);
    if (box > 0) out.bits(due, 12);
    out.bits(variant, 4);
  }
  out.count(misconceptions.length);
  for (const { key, hits } of misconceptions) {
    out.bits(key, shortKeyBits);
    out.bits(hits, 2);
  }
  out.count(certainty.length);
  for (const [right, all] of certainty) {
    out.count(right);
    out.count(all);
  }
  out.count(testedOut.length);
  for (const module of testedOut) out.bits(module, shortKeyBits);
}

export function readLearning(input: BitReader): PackedLearning {
  return {
    objectives: times(Number(input.count()), () => {
      const [key, state, box] = [input.bits(shortKeyBits), input.bits(2), input.bits(3)];
      return { key, state, box, due: box > 0 ? input.bits(12) : 0, variant: input.bits(4) };
    }),
    misconceptions: times(Number(input.count()), () => ({ key: input.bits(shortKeyBits), hits: input.bits(2) })),
    certainty: times(Number(input.count()), (): [number, number] => [Number(input.count()), Number(input.count())]),
    testedOut: times(Number(input.count()), () => input.bits(shortKeyBits)),
  };
}
