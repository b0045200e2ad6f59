import { english } from '../english.ts';

/** What the board says beside the words of its author; comes with the view's chunk. */
export const enDeploymentBoard = {
  'board.criterion': 'Criterion {number} of {count}: {title}',
  'board.decision': 'Decision',
  'board.condition': 'Condition {number} of {count}',
  'board.conditions': 'Conditions',
  'board.mark': 'Set the light',
  'board.decide': 'Decide',
  'board.set': 'Set the condition',
  'board.choose': 'Choose one first.',
  'board.sheet': 'The board’s sheet',
  'board.about': 'Criterion',
  'board.written': 'You wrote',
  'board.deserved': 'The file deserves',
  'board.same': 'the same',
  'board.open': 'open',
  'board.gap': 'Gap in {criterion}: {gap}',
  'board.costHalf': 'Half a point',
  'board.costOne': 'One point',
  'board.costDecision': 'Three points',
  'board.costGuard': 'Most of its three points',
  'board.costCondition': 'One point: no gap is closed',
  'board.quoted': '“{words}”',
  'board.oneOf': 'One of these: {decisions}',
  'board.withCondition': '“{decision}” with the condition “{condition}”',
} as const;

Object.assign(english, enDeploymentBoard);
