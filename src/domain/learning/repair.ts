import type { CourseLayout } from '../course/layout.ts';
import type { LearningRecord } from '../progress/progress.ts';

/** Wrong answers from one belief that put its repair first: one may be a slip (features.md, M9). */
const hitsToRepair = 2;

/** Questions that a repair asks after its blocks. */
const repairQuestions = 2;

/** Beliefs whose repair is due, most hits first, equal ones in the order of the course. */
export function repairQueue(
  { misconceptions }: LearningRecord,
  layout: Pick<CourseLayout, 'misconceptions'>,
): string[] {
  const hits = (id: string) => misconceptions[id] ?? 0;
  return [...(layout.misconceptions ?? [])].filter((id) => hits(id) >= hitsToRepair).sort((a, b) => hits(b) - hits(a));
}

/** A belief was repaired: its hits are cleared. 0 stays as a fact, so that an older copy of progress cannot bring them back. */
export function repaired(learning: LearningRecord, misconception: string): LearningRecord {
  return { ...learning, misconceptions: { ...learning.misconceptions, [misconception]: 0 } };
}

/** Questions of a repair, from what the course asks outside its final test. */
export interface RepairPool {
  /** Questions with a choice that rests on the belief. */
  readonly named: readonly string[];
  /** Other questions on the objectives of these. */
  readonly related: readonly string[];
}

/**
 * Two parallel questions: those that name the belief before those on the same objectives, new ones before others in each,
 * in the order given.
 */
export function drawRepair({ named, related }: RepairPool, shown: ReadonlySet<string>): readonly string[] {
  const fresh = (ids: readonly string[]) => ids.filter((id) => !shown.has(id));
  const all = [...fresh(named), ...fresh(related), ...named, ...related];
  return [...new Set(all)].slice(0, repairQuestions);
}
