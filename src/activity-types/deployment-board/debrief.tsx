import type { PlayedRound } from '../../domain/activity/activity.ts';
import type { DebriefEntry } from '../../ui/debrief.tsx';
import type { Messages } from '../../ui/messages/messages.ts';
import { type BoardState, closesGap, isUnguarded, lights, taskOf } from './model.ts';
import type { DeploymentBoard } from './schema.ts';
import { worthOfLight } from './scoring.ts';

type Entry = Omit<DebriefEntry, 'moves'>;

/** Each light, the decision with what it depended on, and the conditions. */
export function debrief(
  board: DeploymentBoard,
  { moves, states, state: ended }: PlayedRound<BoardState>,
  messages: Messages,
): readonly DebriefEntry[] {
  return moves.flatMap((move, at): DebriefEntry[] => {
    const [before, after] = [states[at], states[at + 1]];
    const task = before && taskOf(board, before);
    if (!task || !after) return [];
    const entry =
      task.kind === 'light'
        ? lightEntry(board, task.at, move, messages)
        : task.kind === 'decision'
          ? decisionEntry(board, ended, messages)
          : conditionEntry(board, after.set[task.at], messages);
    return entry ? [{ moves: at, ...entry }] : [];
  });
}

function lightEntry(board: DeploymentBoard, at: number, move: number, { text }: Messages): Entry | undefined {
  const criterion = board.criteria[at];
  const mark = lights[move];
  if (!criterion || !mark) return undefined;
  const worth = worthOfLight(mark, criterion.answerKey);
  return {
    title: `${criterion.title}: ${criterion.prompt}`,
    chosen: [board.lights[mark].text],
    verdict: worth === 1 ? 'right' : worth > 0 ? 'partly' : 'wrong',
    cost: worth === 1 ? undefined : text(worth > 0 ? 'board.costHalf' : 'board.costOne'),
    better: worth === 1 ? undefined : [board.lights[criterion.answerKey].text],
    why: worth === 1 ? criterion.right : criterion.other,
  };
}

function decisionEntry(board: DeploymentBoard, state: BoardState, { text, list }: Messages): Entry | undefined {
  const decision = board.decisions.find(({ id }) => id === state.decision);
  if (!decision) return undefined;
  const lacks = isUnguarded(board, state);
  const sound = board.decisions.filter((other) => other.sound).map((other) => other.text);
  const needed = board.conditions.find(({ id }) => id === decision.guard?.condition)?.text ?? '';
  return {
    title: board.ask,
    chosen: [decision.text],
    verdict: !decision.sound ? 'wrong' : lacks ? 'partly' : 'right',
    cost: !decision.sound ? text('board.costDecision') : lacks ? text('board.costGuard') : undefined,
    better: !decision.sound
      ? [text('board.oneOf', { decisions: list(sound.map((one) => text('board.quoted', { words: one }))) })]
      : lacks
        ? [text('board.withCondition', { decision: decision.text, condition: needed })]
        : undefined,
    why: (lacks && decision.guard?.why) || decision.why,
  };
}

function conditionEntry(board: DeploymentBoard, set: string | undefined, { text, list }: Messages): Entry | undefined {
  const condition = board.conditions.find(({ id }) => id === set);
  if (!condition) return undefined;
  const closes = closesGap(board, condition.id);
  const fitting = board.conditions.filter(({ id }) => closesGap(board, id)).map((other) => other.text);
  return {
    title: board.askCondition,
    chosen: [condition.text],
    verdict: closes ? 'right' : 'wrong',
    cost: closes ? undefined : text('board.costCondition'),
    better: closes
      ? undefined
      : [text('board.oneOf', { decisions: list(fitting.map((one) => text('board.quoted', { words: one }))) })],
    why: condition.why,
  };
}
