import type { Outcome } from '../../domain/activity/activity.ts';
import {
  type BoardData,
  type BoardState,
  closesGap,
  conditionsToSet,
  isSound,
  isUnguarded,
  type Light,
  lights,
} from './model.ts';

/** The decision counts as much as three lights; each light and condition counts one. */
const decisionPoints = 3;
/** What is left of a decision without the condition that it depends on. */
const unguarded = 0.25;
/** Share of the points on lights from which on the file counts as read. */
const readFrom = 0.6;

/** 1 for the right light, half for the one beside it. */
export function worthOfLight(mark: Light, key: Light): number {
  return [1, 0.5, 0][Math.abs(lights.indexOf(mark) - lights.indexOf(key))] ?? 0;
}

/** 0 to 1. */
function shareOfLights({ criteria }: BoardData, { marks }: BoardState): number {
  const worths = criteria.map(({ answerKey }, at) => worthOfLight(marks[at] ?? answerKey, answerKey));
  return worths.reduce((sum, worth) => sum + worth, 0) / criteria.length;
}

/** 0 to 1: what a decision was worth with the conditions that were set. */
function worthOfDecision(board: BoardData, state: BoardState): number {
  if (!isSound(board, state.decision)) return 0;
  return isUnguarded(board, state) ? unguarded : 1;
}

/** 0 to 1, of an ended round. */
export function shareOf(board: BoardData, state: BoardState): number {
  const marks = shareOfLights(board, state) * board.criteria.length;
  const points = marks + worthOfDecision(board, state) * decisionPoints + fits(board, state);
  return points / (board.criteria.length + decisionPoints + conditionsToSet);
}

function fits(board: BoardData, { set }: BoardState): number {
  return set.filter((condition) => closesGap(board, condition)).length;
}

/** `unsound` has no text of its own: each such decision brings its own. */
export type Ending = 'sound' | 'partial' | 'weak' | 'unsound';

/** Sound needs both conditions to close gaps and the file to have been read; weak is a decision without what it depends on. */
export function endingOf(board: BoardData, state: BoardState): Ending {
  if (!isSound(board, state.decision)) return 'unsound';
  const closing = fits(board, state);
  if (closing === 0 || isUnguarded(board, state)) return 'weak';
  return closing === conditionsToSet && shareOfLights(board, state) >= readFrom ? 'sound' : 'partial';
}

export function outcomeOf(ending: Ending): Outcome {
  const outcomes: Readonly<Record<Ending, Outcome>> = { unsound: 0, weak: 1, partial: 2, sound: 3 };
  return outcomes[ending];
}
