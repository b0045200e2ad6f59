import type { PlayedRound } from '../../domain/activity/activity.ts';
import type { DebriefEntry } from '../../ui/debrief.tsx';
import type { Messages } from '../../ui/messages/messages.ts';
import { confidences } from './ledger.ts';
import {
  type FollowTask,
  isLinked,
  rightWord,
  soundStep,
  surplus,
  type Task,
  type TraceState,
  taskOf,
} from './model.ts';
import { offers, stepText } from './rules.ts';
import type { LedgerTrace } from './schema.ts';
import { isSame, worthOfStep } from './scoring.ts';

/** Each finding of a round: what was written, what that cost, what the ledger carries. */
export function debrief(
  trace: LedgerTrace,
  { moves, states }: PlayedRound<TraceState>,
  messages: Messages,
): readonly DebriefEntry[] {
  return moves.flatMap((move, at): DebriefEntry[] => {
    const state = states[at];
    const task = state && taskOf(trace, state);
    if (!task) return [];
    const entry =
      task.kind === 'follow' ? stepEntry(trace, task, move, messages) : wordEntry(trace, task, move, messages);
    return entry ? [{ moves: at, ...entry }] : [];
  });
}

type Entry = Omit<DebriefEntry, 'moves'>;

function stepEntry(trace: LedgerTrace, task: FollowTask, move: number, { text }: Messages): Entry | undefined {
  const { id } = task.transaction;
  const asked = trace.follow.find(({ transaction }) => transaction === id);
  const step = offers(task).find((offer) => offer.move === move)?.step;
  if (!asked || step === undefined) return undefined;
  const right = soundStep(trace, task.transaction);
  const isRight = isSame(step, right);
  const isPart = !isRight && worthOfStep(trace, id, step) > 0;
  return {
    title: asked.prompt,
    chosen: [stepText(trace, step)],
    verdict: isRight ? 'right' : isPart ? 'partly' : 'wrong',
    cost: isRight
      ? undefined
      : text(!isLinked(trace, id) ? 'trace.costFalse' : isPart ? 'trace.costBranch' : 'trace.costStep'),
    better: isRight ? undefined : [stepText(trace, right)],
    why: isRight ? asked.right : asked.other,
  };
}

type WordTask = Exclude<Task, FollowTask>;

function wordEntry(trace: LedgerTrace, task: WordTask, move: number, { text }: Messages): Entry | undefined {
  const said = confidences[move];
  const asked =
    task.kind === 'owner' ? trace.owners[task.at] : trace.deposits.find(({ address }) => address === task.address);
  if (!asked || !said) return undefined;
  const right = rightWord(trace, task);
  const more = surplus(said, right);
  const cost = costOf(more, task.kind === 'deposit' && right === 'unknown');
  return {
    title: asked.prompt,
    chosen: [trace.words[said].text],
    verdict: more === 0 ? 'right' : more === -1 ? 'partly' : 'wrong',
    cost: cost && text(cost),
    better: more === 0 ? undefined : [trace.words[right].text],
    why: (more > 0 ? asked.over : more < 0 ? asked.under : undefined) ?? asked.right,
  };
}

/** What a word costs by how much stronger it is than the ledger; the points are those of `scoring.ts`. */
function costOf(more: number, isFalseDeposit: boolean) {
  if (more === 0) return undefined;
  if (more < 0) return more === -1 ? 'trace.costHalf' : 'trace.costMore';
  if (isFalseDeposit) return more === 1 ? 'trace.costClaim' : 'trace.costFalseClaim';
  return more === 1 ? 'trace.costNone' : 'trace.costOver';
}
