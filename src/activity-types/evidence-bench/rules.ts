import type { ActivityRules } from '../../domain/activity/activity.ts';
import { asOutcome } from '../ending.ts';
import { type BenchState, decisionsOf, endingFor, nextDecision, pointsOf } from './model.ts';
import type { EvidenceBench } from './schema.ts';

/**
 * One move a decision, at most six: the number of the order (n!), of the marks (2^n), of the line or answer (n), or of the
 * values of a line (their product). The schema allows 729 at most, so a move takes up to 10 bits and a round up to 60.
 * Hashing, looking at bytes and changing a character decide nothing and are not saved.
 */
export const rules: ActivityRules<EvidenceBench, BenchState> = {
  type: 'evidence-bench',
  shape: (bench) => ({
    ids: idsOf(bench).sort(),
    radix: Math.max(2, ...decisionsOf(bench).map(({ size }) => size)),
    most: decisionsOf(bench).length,
    outcomes: ['evidence'],
  }),
  start: () => [],
  step: (bench, state, move) => {
    const decision = nextDecision(bench, state);
    return decision && Number.isInteger(move) && move >= 0 && move < decision.size ? [...state, move] : undefined;
  },
  report: (bench, state, move) => {
    const decision = nextDecision(bench, state);
    return (
      decision && {
        id: decision.id,
        description: decision.prompt,
        detail: decision.detail(move),
        share: decision.share(move),
        misconception: decision.belief?.(move),
        ...(decision.objective !== undefined && { objectives: [decision.objective] }),
      }
    );
  },
  result: (bench, state) => {
    if (nextDecision(bench, state)) return undefined;
    const { earned, possible } = pointsOf(bench, state);
    const share = earned / possible;
    return { share, outcomes: { evidence: asOutcome(endingFor(bench, share)?.outcome) } };
  },
};

/** What moves stand for, by position in their lists: a changed list begins the activity anew. */
function idsOf({ scene, files, custody, court }: EvidenceBench): string[] {
  const listed = (name: string, entries: readonly { readonly id: string }[] = []) =>
    entries.map(({ id }, at) => `${name}.${at}.${id}`);
  return [
    ...listed('scene', scene?.items),
    ...listed('files', files?.list),
    ...listed('meaning', files?.meaning?.statements),
    ...listed('entries', custody?.entries),
    ...(custody?.handover?.fields ?? []).flatMap(({ id, choices }) => listed(`handover.${id}`, choices)),
    ...listed('court', court?.options),
  ];
}
