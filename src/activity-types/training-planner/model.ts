import type { TrainingPlanner } from './schema.ts';

type Group = TrainingPlanner['groups'][number];
type Option = TrainingPlanner['options'][number];

/** Where a group stands: 0 to 100, and what later gains are multiplied by. */
export interface Standing {
  readonly level: number;
  readonly factor: number;
}

/** One booking with what it changed. */
export interface Booking {
  readonly group: number;
  readonly option: number;
  readonly before: Standing;
  readonly after: Standing;
  /** Nothing changed: below the needed level, at the ceiling, or a tool that is there already. */
  readonly wasted: boolean;
}

export interface PlannerState {
  readonly spent: number;
  /** In the order of the groups. */
  readonly standings: readonly Standing[];
  readonly bookings: readonly Booking[];
  readonly closed: boolean;
  /** The chosen measure of each level so far, by place. */
  readonly measures: readonly number[];
}

export function startOf({ groups }: TrainingPlanner): PlannerState {
  return {
    spent: 0,
    standings: groups.map(({ start }) => ({ level: start, factor: 1 })),
    bookings: [],
    closed: false,
    measures: [],
  };
}

/** Whether this option is for this group at all. */
export function isFor({ only }: Option, { id }: Group): boolean {
  return only === undefined || only.includes(id);
}

/**
 * Where a booking takes a group: min(ceiling, level + gain x factor x min(1, seats / people)). A group below the needed level
 * stays where it is, and so does one above the ceiling: training takes nothing away.
 */
export function booked({ people }: Group, option: Option, from: Standing): Standing {
  const { gain = 0, seats = 0, ceiling = 100, factor, needs } = option;
  if (from.level < needs) return from;
  if (factor !== undefined) return { ...from, factor: Math.max(from.factor, factor) };
  const reached = Math.min(ceiling, from.level + gain * from.factor * Math.min(1, seats / people));
  return { ...from, level: Math.max(from.level, reached) };
}

/** The state after a booking; undefined where the budget does not reach, the plan is closed, or the option is not for the group. */
export function book(
  plan: TrainingPlanner,
  state: PlannerState,
  group: number,
  option: number,
): PlannerState | undefined {
  const [who, what, before] = [plan.groups[group], plan.options[option], state.standings[group]];
  if (!who || !what || !before || state.closed) return undefined;
  if (!isFor(what, who) || state.spent + what.cost > plan.budget) return undefined;
  const after = booked(who, what, before);
  const wasted = after.level === before.level && after.factor === before.factor;
  return {
    ...state,
    spent: state.spent + what.cost,
    standings: state.standings.map((standing, at) => (at === group ? after : standing)),
    bookings: [...state.bookings, { group, option, before, after, wasted }],
  };
}

/** The sum of level x weight, 0 to 100. */
export function weightedLevel({ groups }: Pick<TrainingPlanner, 'groups'>, standings: readonly Standing[]): number {
  return groups.reduce((sum, { weight }, at) => sum + weight * (standings[at]?.level ?? 0), 0);
}

export interface PlanPoints {
  readonly weighted: number;
  readonly floor: number;
  /** Both parts of the target are reached. */
  readonly reached: boolean;
}

/**
 * Points of a plan: those for the weighted level by the share of the way from the start to the target, those for the floor by
 * the share of groups that stand at it or above.
 */
export function planPoints(plan: TrainingPlanner, { standings }: PlannerState): PlanPoints {
  const { target, points, groups } = plan;
  const start = weightedLevel(plan, startOf(plan).standings);
  const now = weightedLevel(plan, standings);
  const way = target.weighted > start ? (now - start) / (target.weighted - start) : 1;
  // Levels are sums of thirds and tenths: what misses a target by less than a millionth has reached it.
  const share = way > 1 - 1e-6 ? 1 : Math.max(0, way);
  const above = standings.filter(({ level }) => level >= target.floor - 1e-6).length;
  return {
    weighted: points.weighted * share,
    floor: (points.floor * above) / groups.length,
    reached: share === 1 && above === groups.length,
  };
}

/** Points for the measures that were chosen. */
export function measurePoints({ levels }: TrainingPlanner, measures: readonly number[]): number {
  return levels.reduce((sum, { measures: known, answerKey, points }, at) => {
    const chosen = known[measures[at] ?? -1];
    return sum + (chosen?.id === answerKey ? points : 0);
  }, 0);
}

/** A cheaper booking that would have lifted this group as far, from where it stood; undefined where there is none. */
export function cheaperFor(plan: TrainingPlanner, { group, option, before, after }: Booking): number | undefined {
  const [who, what] = [plan.groups[group], plan.options[option]];
  if (!who || !what || what.factor !== undefined) return undefined;
  const found = plan.options
    .map((other, at) => ({ other, at }))
    .filter(({ other }) => isFor(other, who) && other.cost < what.cost && other.factor === undefined)
    .filter(({ other }) => booked(who, other, before).level >= after.level)
    .sort((a, b) => a.other.cost - b.other.cost)[0];
  return found?.at;
}
