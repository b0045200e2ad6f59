import type { AttemptResult, ModulePoints } from '../domain/assessment/attempt.ts';
import { roundDown } from '../domain/assessment/score.ts';
import type { AssessmentPlan } from '../domain/course/course.ts';
import type { CourseLayout } from '../domain/course/layout.ts';

/** How many points each module gives in an assessment, by its blueprint or, without one, by its banks. */
export function possiblePoints(plan: AssessmentPlan, layout: CourseLayout): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  const add = (module: string, count: number) => points.set(module, (points.get(module) ?? 0) + count);
  for (const { module, draw } of plan.cells) add(module, draw);
  if (plan.cells.length === 0) {
    for (const { module } of layout.questions.filter(({ home }) => plan.banks.includes(home))) add(module, 1);
  }
  return points;
}

/** Every point of every module. */
export function fullResult(plan: AssessmentPlan, layout: CourseLayout): AttemptResult {
  return resultWith(possiblePoints(plan, layout), () => 1);
}

/** A result in which each module earns the given share, in hundredths of a point. */
function resultWith(points: ReadonlyMap<string, number>, share: (module: string) => number): AttemptResult {
  const modules = [...points].map(([module, possible]): [string, ModulePoints] => [
    module,
    {
      earned: roundDown(Math.min(1, Math.ceil(share(module) * possible * 100 - 1e-6) / 100 / possible) * possible),
      possible,
    },
  ]);
  return { number: 1, modules: Object.fromEntries(modules) };
}

/**
 * Results of every kind that can stand in a record: all points, just enough, just too few, and each module in turn as weak as
 * may be, or a little weaker, while the others are full.
 */
export function possibleResults(plan: AssessmentPlan, layout: CourseLayout): AttemptResult[] {
  const points = possiblePoints(plan, layout);
  const { mastery, moduleMinimum = 0 } = plan;
  const weak = [...points.keys()].flatMap((weakest) =>
    [moduleMinimum, moduleMinimum - 0.02].map((least) =>
      resultWith(points, (module) => (module === weakest ? Math.max(0, least) : 1)),
    ),
  );
  const even = [1, mastery, mastery - 0.02, mastery + 0.02].map((share) => Math.min(1, Math.max(0, share)));
  return [...even.map((share) => resultWith(points, () => share)), ...weak];
}
