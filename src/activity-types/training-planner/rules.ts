import type { ActivityRules, DecisionReport, Move } from '../../domain/activity/activity.ts';
import { plainText } from '../../domain/course/rich-text.ts';
import { book, measurePoints, type PlannerState, planPoints, startOf } from './model.ts';
import type { TrainingPlanner } from './schema.ts';

/** The move that books an option for a group. */
export function bookingMove({ options }: TrainingPlanner, group: number, option: number): Move {
  return group * options.length + option;
}

/** The move that closes the plan. */
export function closingMove({ groups, options }: TrainingPlanner): Move {
  return groups.length * options.length;
}

/** The move that chooses a measure of the level whose turn it is. */
export function measureMove(plan: TrainingPlanner, measure: number): Move {
  return closingMove(plan) + 1 + measure;
}

/**
 * A booking a move, then one move that closes the plan, then one for each level of evaluation. The course's planner: five groups,
 * six options, 100 credits at 3 or more each: 38 moves of 6 bits at most.
 */
export const rules: ActivityRules<TrainingPlanner, PlannerState> = {
  type: 'training-planner',
  shape: (plan) => {
    const { groups, options, levels, budget } = plan;
    const widest = Math.max(...levels.map(({ measures }) => measures.length));
    return {
      ids: [
        ...groups.map(({ id }) => `group ${id}`),
        ...options.map(({ id }) => `option ${id}`),
        ...levels.flatMap(({ id, measures }) => measures.map((measure) => `${id} ${measure.id}`)),
      ].sort(),
      radix: closingMove(plan) + 1 + widest,
      most: Math.floor(budget / Math.min(...options.map(({ cost }) => cost))) + 1 + levels.length,
      outcomes: ['people'],
    };
  },
  start: startOf,
  step: (plan, state, move) => {
    const closing = closingMove(plan);
    if (move < closing) return book(plan, state, Math.floor(move / plan.options.length), move % plan.options.length);
    if (move === closing) return state.closed ? undefined : { ...state, closed: true };
    const level = plan.levels[state.measures.length];
    const measure = move - closing - 1;
    return state.closed && level?.measures[measure] ? { ...state, measures: [...state.measures, measure] } : undefined;
  },
  report: (plan, state, move) => {
    const closing = closingMove(plan);
    if (move < closing) return undefined;
    return move === closing ? reportPlan(plan, state) : reportMeasure(plan, state, move - closing - 1);
  },
  result: (plan, state) => {
    if (!state.closed || state.measures.length < plan.levels.length) return undefined;
    const { weighted, floor, reached } = planPoints(plan, state);
    const part = (weighted + floor) / (plan.points.weighted + plan.points.floor);
    return {
      share: Math.min(1, (weighted + floor + measurePoints(plan, state.measures)) / 100),
      outcomes: { people: reached ? 3 : part >= 2 / 3 ? 2 : part >= 1 / 3 ? 1 : 0 },
    };
  },
};

/** The whole plan is one decision: what was booked for whom, in order, as words. */
function reportPlan(plan: TrainingPlanner, state: PlannerState): DecisionReport {
  const { weighted, floor } = planPoints(plan, state);
  const booked = state.bookings.map(
    ({ group, option }) => `${plan.groups[group]?.id ?? ''}: ${plan.options[option]?.id ?? ''}`,
  );
  return {
    id: 'plan',
    description: plan.planPrompt,
    detail: { kind: 'fill-in', response: booked.join('; ') || '-', accepted: [], caseMatters: false },
    share: (weighted + floor) / (plan.points.weighted + plan.points.floor),
  };
}

function reportMeasure(plan: TrainingPlanner, state: PlannerState, measure: number): DecisionReport | undefined {
  const level = plan.levels[state.measures.length];
  const chosen = level?.measures[measure];
  if (!level || !chosen) return undefined;
  return {
    id: `measure-${level.id}`,
    description: `${plainText(plan.measurePrompt)} ${level.title}: ${level.asks}`,
    detail: {
      kind: 'choice',
      choices: level.measures.map(({ id, text }) => ({ id, text })),
      response: [chosen.id],
      correct: [level.answerKey],
    },
    share: chosen.id === level.answerKey ? 1 : 0,
    ...(chosen.id !== level.answerKey && { misconception: chosen.misconception }),
  };
}
