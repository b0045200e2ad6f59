/** A way in which levels go wrong, and on how many axes it must show to be named. */
interface BiasRule {
  readonly id: string;
  readonly direction: 'over' | 'under';
  readonly from: number;
}

interface PulledAxis {
  readonly level: number;
  readonly pulls: readonly { readonly bias: string; readonly card: string }[];
}

/** A bias that shows in the levels, and the axes on which it does, by index. */
export interface FoundBias {
  readonly bias: string;
  readonly axes: readonly number[];
}

/** Levels set more than keyed, summed over the axes: above 0 is too generous, below too hard. */
export function lean(axes: readonly Pick<PulledAxis, 'level'>[], set: readonly number[]): number {
  return axes.reduce((sum, { level }, at) => sum + ((set[at] ?? level) - level), 0);
}

/**
 * The biases that show: a level off in the direction of a bias, on an axis with a card that pulls there. Tolerance is not
 * asked: one level off earns its points, and is still a sign where it repeats.
 */
export function foundBiases(
  biases: readonly BiasRule[],
  axes: readonly PulledAxis[],
  set: readonly number[],
): readonly FoundBias[] {
  return biases.flatMap(({ id, direction, from }) => {
    const shown = axes.flatMap(({ level, pulls }, at) => {
      const off = Math.sign((set[at] ?? level) - level);
      const wanted = direction === 'over' ? 1 : -1;
      return off === wanted && pulls.some(({ bias }) => bias === id) ? [at] : [];
    });
    return shown.length >= from ? [{ bias: id, axes: shown }] : [];
  });
}
