import { type Random, shuffled } from '../assessment/random.ts';
import type { CourseLayout, QuestionLayout } from '../course/layout.ts';
import type { LearningRecord } from '../progress/progress.ts';
import { isDue } from './objective-state.ts';

/** A set takes about three minutes (features.md, M11). */
const reviewSize = { least: 6, most: 10 } as const;
/** Mixing tells similar things apart (features.md §4.1), so a module is left after two questions. */
const inARow = 2;

/** Objectives that are due and that some question of the review pool asks, in the order of the course. */
export function dueObjectives(learning: LearningRecord, layout: CourseLayout, today: number): string[] {
  return inReview(learning, layout).filter((id) => isDue(placeOf(learning, id), today));
}

/** The first day on which something will be due, after today; undefined where nothing is in review. */
export function nextDueDay(learning: LearningRecord, layout: CourseLayout, today: number): number | undefined {
  const days = inReview(learning, layout)
    .map((id) => placeOf(learning, id).due)
    .filter((due) => due > today);
  return days.length > 0 ? Math.min(...days) : undefined;
}

/** Days on which reviews will be due, with how many objectives each; what is overdue counts for today. */
export function reviewDays(
  learning: LearningRecord,
  layout: CourseLayout,
  today: number,
): readonly { readonly day: number; readonly objectives: number }[] {
  const days = inReview(learning, layout).map((id) => Math.max(today, placeOf(learning, id).due));
  return [...new Set(days)]
    .sort((a, b) => a - b)
    .map((day) => ({ day, objectives: days.filter((other) => other === day).length }));
}

/**
 * A review: one question on each due objective, ten at most, longest due first; filled up to six with objectives that are
 * due next, then with more questions on the same. New questions first; at most two in a row from one module where the
 * modules allow it. Empty where nothing is due.
 */
export function reviewSet(
  learning: LearningRecord,
  layout: CourseLayout,
  shown: ReadonlySet<string>,
  today: number,
  random: Random,
): readonly QuestionLayout[] {
  const waiting = [...inReview(learning, layout)].sort((a, b) => placeOf(learning, a).due - placeOf(learning, b).due);
  const due = waiting.filter((id) => isDue(placeOf(learning, id), today));
  if (due.length === 0) return [];
  const later = waiting.filter((id) => !due.includes(id));
  const pool = poolOf(layout);
  const turn = (objective: string, round: number) => variantsOf(pool, objective, shown, learning)[round];
  const first = due.slice(0, reviewSize.most).map((id) => turn(id, 0));
  const fill = [...later.map((id) => turn(id, 0)), ...[...due, ...later].map((id) => turn(id, 1))];
  const chosen = [...first, ...fill.slice(0, Math.max(0, reviewSize.least - first.length))];
  return interleaved(
    shuffled(
      chosen.filter((item) => item !== undefined),
      random,
    ),
  );
}

/** The parallel questions on an objective, new ones first, from the one whose turn it is. Each stands in it once. */
function variantsOf(
  all: readonly QuestionLayout[],
  objective: string,
  shown: ReadonlySet<string>,
  learning: LearningRecord,
): readonly QuestionLayout[] {
  const pool = all.filter((question) => question.objective === objective);
  const ordered = [...pool.filter(({ id }) => !shown.has(id)), ...pool.filter(({ id }) => shown.has(id))];
  const from = (learning.objectives[objective]?.variant ?? 0) % Math.max(1, ordered.length);
  return [...ordered.slice(from), ...ordered.slice(0, from)];
}

/** Keeps the given order as far as no module comes more than twice in a row. */
function interleaved(items: readonly QuestionLayout[]): QuestionLayout[] {
  const left = [...items];
  const row: QuestionLayout[] = [];
  while (left.length > 0) {
    const count = (module: string) => left.filter((item) => item.module === module).length;
    const last = row.slice(-inARow).map(({ module }) => module);
    const full = last.length === inARow && last.every((module) => module === last[0]) ? last[0] : undefined;
    const allowed = left.filter(({ module }) => module !== full);
    // The module with most questions left goes first, or it would be left over in one row.
    const best = allowed.reduce<QuestionLayout | undefined>(
      (top, item) => (top && count(top.module) >= count(item.module) ? top : item),
      undefined,
    );
    const next = best ?? left[0];
    if (!next) break;
    row.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return row;
}

const nowhere = { box: 0, due: 0 };
const placeOf = (learning: LearningRecord, objective: string) => learning.objectives[objective] ?? nowhere;

function inReview(learning: LearningRecord, layout: CourseLayout): string[] {
  const asked = new Set(poolOf(layout).map(({ objective }) => objective));
  return (layout.objectives ?? []).filter((id) => asked.has(id) && placeOf(learning, id).box > 0);
}

/** Questions that stand alone, without the story of a lesson; never one of a final test. */
function poolOf({ questions, reviewBanks = [] }: CourseLayout): readonly QuestionLayout[] {
  return questions.filter(({ home, needsStory }) => reviewBanks.includes(home) && !needsStory);
}
