import type { ActivityRules, DecisionReport, Move } from '../../domain/activity/activity.ts';
import { type BoardState, chosen, closesGap, conditionsToSet, isSound, lights, start, taskOf } from './model.ts';
import type { DeploymentBoard } from './schema.ts';
import { endingOf, outcomeOf, shareOf, worthOfLight } from './scoring.ts';

/** A list in the order of its ids, since moves must mean the same when an author moves an entry. */
function byId<T extends { readonly id: string }>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The move that stands for a decision or a condition. */
export function moveOf(entries: readonly { readonly id: string }[], id: string): Move {
  return byId(entries).findIndex((entry) => entry.id === id);
}

/**
 * A move is a light (0 green, 1 amber, 2 red), or a decision or condition by its place among the sorted ids. With up to eight of
 * each it takes 3 bits; a round has one for each criterion, the decision and two conditions: with five criteria 8 moves, 24 bits.
 */
export const rules: ActivityRules<DeploymentBoard, BoardState> = {
  type: 'deployment-board',
  shape: ({ criteria, decisions, conditions }) => ({
    ids: [...criteria, ...decisions, ...conditions].map(({ id }) => id).sort(),
    radix: Math.max(lights.length, decisions.length, conditions.length),
    most: criteria.length + 1 + conditionsToSet,
    outcomes: ['tool'],
  }),
  start: () => start,
  step: (board, state, move) => chosen(sorted(board), state, move),
  report: (board, state, move) => (chosen(sorted(board), state, move) ? reportOf(board, state, move) : undefined),
  result: (board, state) =>
    taskOf(board, state)
      ? undefined
      : { share: shareOf(board, state), outcomes: { tool: outcomeOf(endingOf(board, state)) } },
};

function sorted(board: DeploymentBoard): DeploymentBoard {
  return { ...board, decisions: byId(board.decisions), conditions: byId(board.conditions) };
}

function reportOf(board: DeploymentBoard, state: BoardState, move: Move): DecisionReport | undefined {
  const task = taskOf(board, state);
  if (task?.kind === 'light') {
    const criterion = board.criteria[task.at];
    const mark = lights[move];
    if (!criterion || !mark) return undefined;
    return {
      id: criterion.id,
      description: criterion.prompt,
      detail: {
        kind: 'choice',
        choices: lights.map((id) => ({ id, text: board.lights[id].text })),
        response: [mark],
        correct: [criterion.answerKey],
      },
      share: worthOfLight(mark, criterion.answerKey),
    };
  }
  const { decisions, conditions } = sorted(board);
  const decides = task?.kind === 'decision';
  const entries: readonly {
    readonly id: string;
    readonly text: string;
    readonly misconception?: string | undefined;
  }[] = decides ? decisions : conditions;
  const picked = entries[move]?.id ?? '';
  const isGood = (id: string) => (decides ? isSound(board, id) : closesGap(board, id) && !state.set.includes(id));
  return {
    id: decides ? 'decision' : `condition-${state.set.length + 1}`,
    description: decides ? board.ask : board.askCondition,
    detail: {
      kind: 'choice',
      choices: entries.map(({ id, text }) => ({ id, text })),
      response: [picked],
      correct: entries.filter(({ id }) => isGood(id)).map(({ id }) => id),
      anyOf: true,
    },
    share: isGood(picked) ? 1 : 0,
    ...(!isGood(picked) && { misconception: entries[move]?.misconception }),
  };
}
