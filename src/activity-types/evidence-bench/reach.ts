import { decisionsOf, endingFor } from './model.ts';
import type { EvidenceBench } from './schema.ts';

/** Places of the endings that some round reaches: every sum of points that the decisions can give. */
export function reachedEndings(bench: EvidenceBench): ReadonlySet<number> {
  const decisions = decisionsOf(bench);
  const possible = decisions.reduce((sum, { points }) => sum + points, 0);
  let sums = new Set([0]);
  for (const decision of decisions) {
    const shares = new Set(Array.from({ length: decision.size }, (_, move) => decision.share(move)));
    // Rounded, so that equal sums stay one.
    sums = new Set(
      [...sums].flatMap((sum) => [...shares].map((share) => Math.round((sum + decision.points * share) * 1e6) / 1e6)),
    );
  }
  const { endings } = bench;
  return new Set(
    [...sums].flatMap((sum) => endings.findIndex((ending) => ending === endingFor(bench, sum / possible))),
  );
}
