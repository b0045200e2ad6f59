import type { ActivityRules, DecisionReport, Move } from '../../domain/activity/activity.ts';
import { plainText } from '../../domain/course/rich-text.ts';
import {
  levelShare,
  mean,
  outcomeOf,
  outcomeOfStep,
  type PlannedStep,
  planShare,
  roundShare,
  type StepShares,
  stepPoints,
  stepShares,
} from './model.ts';
import type { Recommendation, ReviewRoom } from './schema.ts';

/** How far a review has come: a level for each axis so far, in their order, then the steps of the plan. */
export interface RoomState {
  readonly levels: readonly number[];
  readonly plan: readonly PlannedStep[];
}

/** Levels of the scale. */
const levelCount = 5;

/**
 * First one move for each axis, its level less one; then one for each step of the plan, which holds step, owner and date.
 * With six axes, and three of nine steps with five owners and four dates, a move takes 8 bits and a round 72.
 */
export const rules: ActivityRules<ReviewRoom, RoomState> = {
  type: 'review-room',
  shape: (activity) => {
    const { axes, recommendations, owners, dates, take, handsOver } = activity;
    return {
      // Levels are given in the order of the axes, so their places are part of what a move means.
      ids: [
        ...axes.map(({ id }, at) => `axis ${at} ${id}`),
        ...recommendations.map(({ id }) => `step ${id}`),
        ...owners.map(({ id }) => `owner ${id}`),
        ...dates.map(({ id }) => `date ${id}`),
        `take ${take}`,
      ].sort(),
      radix: Math.max(levelCount, recommendations.length * owners.length * dates.length),
      most: axes.length + take,
      outcomes: ['picture', 'steps', ...handsOver.map(({ outcome }) => outcome)].sort(),
    };
  },
  start: () => ({ levels: [], plan: [] }),
  step: (activity, { levels, plan }, move) => {
    if (!Number.isInteger(move) || move < 0) return undefined;
    if (levels.length < activity.axes.length)
      return move < levelCount ? { levels: [...levels, move + 1], plan } : undefined;
    const step = plan.length < activity.take ? stepOf(activity, move) : undefined;
    if (!step || plan.some(({ recommendation }) => recommendation === step.recommendation)) return undefined;
    return { levels, plan: [...plan, step] };
  },
  report: (activity, state, move) => {
    const at = state.levels.length;
    const axis = activity.axes[at];
    if (axis) {
      const { level, tolerance } = axis;
      return {
        id: axis.id,
        description: `${activity.title}: ${axis.title}`,
        detail: { kind: 'numeric', response: move + 1, value: level, min: level - tolerance, max: level + tolerance },
        share: levelShare(axis, move + 1),
        objectives: [activity.objective],
      };
    }
    const step = stepOf(activity, move);
    return step && planReport(activity, state, step);
  },
  result: (activity, { levels, plan }) => {
    if (plan.length < activity.take) return undefined;
    const placed = levelShares(activity, levels);
    const planned = planShare(
      activity.points,
      plan.map((step) => sharesOf(activity, step)),
      activity.take,
    );
    return {
      share: roundShare(activity.points, placed, planned),
      outcomes: {
        picture: outcomeOf(mean(placed)),
        steps: outcomeOf(planned),
        ...Object.fromEntries(
          activity.handsOver.flatMap(({ outcome, recommendation }) => {
            const key = recommendationOf(activity, recommendation);
            return key ? [[outcome, outcomeOfStep(key, plan)]] : [];
          }),
        ),
      },
    };
  },
};

/** What each level earns so far, 0 to 1. */
function levelShares({ axes }: ReviewRoom, levels: readonly number[]): readonly number[] {
  return levels.flatMap((level, at) => {
    const axis = axes[at];
    return axis ? [levelShare(axis, level)] : [];
  });
}

export function sharesOf(activity: ReviewRoom, step: PlannedStep): StepShares {
  const key = recommendationOf(activity, step.recommendation);
  return key ? stepShares(key, step) : { step: 0, owner: 0, date: 0 };
}

export function recommendationOf({ recommendations }: ReviewRoom, id: string): Recommendation | undefined {
  return recommendations.find((recommendation) => recommendation.id === id);
}

/** The move that sets this level. */
export const levelMove = (level: number): Move => level - 1;

/** The move that puts this step into the plan. Places are those of the sorted ids, so that authors may change the order. */
export function stepMove({ recommendations, owners, dates }: ReviewRoom, step: PlannedStep): Move {
  return (
    (sortedIds(recommendations).indexOf(step.recommendation) * owners.length + sortedIds(owners).indexOf(step.owner)) *
      dates.length +
    sortedIds(dates).indexOf(step.date)
  );
}

function stepOf({ recommendations, owners, dates }: ReviewRoom, move: Move): PlannedStep | undefined {
  const date = sortedIds(dates)[move % dates.length];
  const rest = Math.floor(move / dates.length);
  const owner = sortedIds(owners)[rest % owners.length];
  const recommendation = sortedIds(recommendations)[Math.floor(rest / owners.length)];
  return recommendation !== undefined && owner !== undefined && date !== undefined
    ? { recommendation, owner, date }
    : undefined;
}

function sortedIds(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id).sort();
}

/** The best step that stands in its place: itself where it is a best one, else the first that is not planned yet. */
export function bestInstead(
  activity: ReviewRoom,
  plan: readonly PlannedStep[],
  step: PlannedStep,
): Recommendation | undefined {
  const chosen = recommendationOf(activity, step.recommendation);
  if (chosen?.worth === 'best') return chosen;
  return activity.recommendations.find(
    ({ id, worth }) => worth === 'best' && plan.every(({ recommendation }) => recommendation !== id),
  );
}

function planReport(activity: ReviewRoom, { plan }: RoomState, step: PlannedStep): DecisionReport {
  const { recommendations, owners, dates, points, take, title, objective, also = [] } = activity;
  const earned = sharesOf(activity, step);
  const most = stepPoints(points, { step: 1, owner: 1, date: 1 }, take);
  const best = bestInstead(activity, plan, step);
  const fitting = (fits: readonly string[], chosen: string) => (fits.includes(chosen) ? [chosen] : fits.slice(0, 1));
  return {
    id: `step-${plan.length + 1}`,
    description: `${title}: ${plan.length + 1} / ${take}`,
    detail: {
      kind: 'choice',
      choices: [
        ...recommendations.map(({ id, text }) => ({ id, text: plainText(text) })),
        ...[...owners, ...dates].map(({ id, text }) => ({ id, text })),
      ],
      response: [step.recommendation, step.owner, step.date],
      correct: best ? [best.id, ...fitting(best.owners, step.owner), ...fitting(best.dates, step.date)] : [],
    },
    share: stepPoints(points, earned, take) / most,
    misconception: recommendationOf(activity, step.recommendation)?.misconception,
    objectives: also.length > 0 ? also : [objective],
  };
}
