/** An objective that an attempt did not show. */
export interface MissedObjective {
  readonly objective: string;
  readonly module: string;
  /** The lesson that practises it most; absent where no lesson does. */
  readonly lesson?: string;
}

/** One lesson to go back to. */
export interface RepairStep {
  readonly lesson: string;
  readonly objectives: readonly string[];
  readonly minutes: number;
}

/** What a lesson is for the plan: in the order of the course. */
export interface RepairLesson {
  readonly id: string;
  readonly minutes: number;
}

/**
 * Lessons that repair what was missed, each once: those of modules below their minimum first, since without them no total
 * passes; then those that repair more objectives; then in the order of the course.
 */
export function repairPlan(
  missed: readonly MissedObjective[],
  weakModules: ReadonlySet<string>,
  lessons: readonly RepairLesson[],
): RepairStep[] {
  const steps = lessons.flatMap(({ id, minutes }) => {
    const own = missed.filter(({ lesson }) => lesson === id);
    const weak = own.some(({ module }) => weakModules.has(module));
    return own.length === 0
      ? []
      : [{ step: { lesson: id, objectives: own.map(({ objective }) => objective), minutes }, weak }];
  });
  return steps
    .sort((a, b) => Number(b.weak) - Number(a.weak) || b.step.objectives.length - a.step.objectives.length)
    .map(({ step }) => step);
}
