import type { Outcome } from '../../domain/activity/activity.ts';

/** What the model knows of an axis: the keyed level, and how far off still earns all. */
export interface AxisKey {
  readonly level: number;
  readonly tolerance: number;
}

/** What it knows of a step: what it is worth, and who and which dates fit. */
export interface StepKey {
  readonly id: string;
  readonly worth: 'best' | 'sound' | 'weak';
  readonly owners: readonly string[];
  readonly dates: readonly string[];
}

/** A step in the plan, by ids. */
export interface PlannedStep {
  readonly recommendation: string;
  readonly owner: string;
  readonly date: string;
}

/** What a planned step earns, each part 0 to 1. */
export interface StepShares {
  readonly step: number;
  readonly owner: number;
  readonly date: number;
}

/** What each part of a round is worth; 100 together. */
export interface RoomPoints {
  readonly levels: number;
  readonly steps: number;
  readonly owners: number;
  readonly dates: number;
}

/** 0 to 1: all within the tolerance, half for one level off where there is none, else nothing. */
export function levelShare({ level, tolerance }: AxisKey, set: number): number {
  const off = Math.abs(set - level);
  if (off <= tolerance) return 1;
  return off === 1 ? 0.5 : 0;
}

const worths: Readonly<Record<StepKey['worth'], number>> = { best: 1, sound: 0.5, weak: 0 };

/** A weak step earns nothing for its owner and its date: they do not make it lift anything. */
export function stepShares(key: StepKey, { owner, date }: PlannedStep): StepShares {
  if (key.worth === 'weak') return { step: 0, owner: 0, date: 0 };
  return {
    step: worths[key.worth],
    owner: key.owners.includes(owner) ? 1 : 0,
    date: key.dates.includes(date) ? 1 : 0,
  };
}

/** Mean of shares; 0 of none. */
export function mean(shares: readonly number[]): number {
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** 0 to 1 of a plan with `take` steps; a step that is missing earns nothing. */
export function planShare(points: RoomPoints, steps: readonly StepShares[], take: number): number {
  return steps.reduce((sum, shares) => sum + stepPoints(points, shares, 1), 0) / (planPoints(points) * take);
}

/** Points of one step of a plan with `take` steps. */
export function stepPoints(points: RoomPoints, { step, owner, date }: StepShares, take: number): number {
  return (points.steps * step + points.owners * owner + points.dates * date) / take;
}

function planPoints({ steps, owners, dates }: RoomPoints): number {
  return steps + owners + dates;
}

/** 0 to 1 of the whole round. */
export function roundShare(points: RoomPoints, levels: readonly number[], plan: number): number {
  const planned = planPoints(points);
  return (points.levels * mean(levels) + planned * plan) / (points.levels + planned);
}

/** A share as an outcome that is handed over: thirds, rounded. */
export function outcomeOf(share: number): Outcome {
  const third = Math.round(share * 3);
  return third >= 3 ? 3 : third === 2 ? 2 : third === 1 ? 1 : 0;
}

/** 3 where the step is planned with an owner and a date that fit, 2 where it is planned, else 0. */
export function outcomeOfStep(key: StepKey, plan: readonly PlannedStep[]): Outcome {
  const planned = plan.find(({ recommendation }) => recommendation === key.id);
  if (!planned) return 0;
  return key.owners.includes(planned.owner) && key.dates.includes(planned.date) ? 3 : 2;
}
