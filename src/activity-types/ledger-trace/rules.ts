import type { ActivityRules, DecisionReport, Move } from '../../domain/activity/activity.ts';
import type { InteractionDetail } from '../../domain/progress/interaction.ts';
import { addressesOf, confidences } from './ledger.ts';
import {
  type FollowTask,
  followed,
  rightWord,
  type Step,
  soundStep,
  startOf,
  stated,
  type Task,
  type TraceState,
  taskOf,
} from './model.ts';
import type { LedgerTrace } from './schema.ts';
import { endingOf, outcomeOf, shareOf, worthOfStep, worthOfWord } from './scoring.ts';

/** The steps that a transaction offers, with the moves that stand for them. */
export interface Offer {
  readonly move: Move;
  readonly step: Step;
}

/** Printed form of an address. */
export const printed = (address: string): string => address.toUpperCase();

/** A move on a trail: 0 ends it, 1 follows every sum, from 2 on one of the addresses that are paid, in the order of their ids. */
export function offers({ transaction }: FollowTask): readonly Offer[] {
  const paid = [...addressesOf(transaction.paidTo)].sort();
  const single = paid.map((to, at): Offer => ({ move: at + 2, step: { to } }));
  return [...single, ...(paid.length > 1 ? [{ move: 1, step: 'all' } as const] : []), { move: 0, step: 'ends' }];
}

export function stepText(trace: LedgerTrace, step: Step): string {
  if (step === 'ends') return trace.ends;
  return step === 'all' ? trace.all : printed(step.to);
}

/**
 * A word is a move from 0 to 2, unknown to likely. Where no transaction pays more than six addresses, a move takes 3 bits; a round
 * has at most one for each text on owners, steps and deposits: with 4, 4 and 2 of them 30 bits.
 */
export const rules: ActivityRules<LedgerTrace, TraceState> = {
  type: 'ledger-trace',
  shape: (trace) => ({
    ids: [
      ...trace.addresses.map(({ id }) => id),
      ...trace.transactions.map(({ id }) => id),
      ...trace.owners.map(({ id }) => id),
    ].sort(),
    radix: Math.max(confidences.length, ...trace.transactions.map(({ paidTo }) => addressesOf(paidTo).length + 2)),
    most: trace.owners.length + trace.follow.length + trace.deposits.length,
    outcomes: ['lead'],
  }),
  start: startOf,
  step(trace, state, move) {
    const task = taskOf(trace, state);
    if (!task) return undefined;
    if (task.kind === 'follow') {
      const step = offers(task).find((offer) => offer.move === move)?.step;
      return step && followed(trace, state, step);
    }
    const said = confidences[move];
    return said && stated(state, task, said);
  },
  report(trace, state, move) {
    const task = taskOf(trace, state);
    if (!task) return undefined;
    return task.kind === 'follow' ? stepReport(trace, task, move) : wordReport(trace, task, move);
  },
  result(trace, state) {
    if (taskOf(trace, state)) return undefined;
    return { share: shareOf(trace, state), outcomes: { lead: outcomeOf(endingOf(trace, state)) } };
  },
};

function stepReport(trace: LedgerTrace, task: FollowTask, move: Move): DecisionReport | undefined {
  const offered = offers(task);
  const step = offered.find((offer) => offer.move === move)?.step;
  if (!step) return undefined;
  const idOf = (one: Step) => (typeof one === 'object' ? one.to : one);
  const { id } = task.transaction;
  const right = soundStep(trace, task.transaction);
  return {
    id: `follow-${id}`,
    description: trace.follow.find(({ transaction }) => transaction === id)?.prompt ?? '',
    detail: choice(
      offered.map((offer) => ({ id: idOf(offer.step), text: stepText(trace, offer.step) })),
      idOf(step),
      idOf(right),
    ),
    share: worthOfStep(trace, id, step),
  };
}

function wordReport(
  trace: LedgerTrace,
  task: Exclude<Task, { kind: 'follow' }>,
  move: Move,
): DecisionReport | undefined {
  const said = confidences[move];
  if (!said) return undefined;
  const right = rightWord(trace, task);
  const asked =
    task.kind === 'owner'
      ? { id: trace.owners[task.at]?.id ?? '', prompt: trace.owners[task.at]?.prompt }
      : {
          id: `deposit-${task.address}`,
          prompt: trace.deposits.find(({ address }) => address === task.address)?.prompt,
        };
  return {
    id: asked.id,
    description: asked.prompt ?? '',
    detail: choice(
      confidences.map((id) => ({ id, text: trace.words[id].text })),
      said,
      right,
    ),
    share: Math.max(0, worthOfWord(said, right)),
  };
}

function choice(
  choices: readonly { readonly id: string; readonly text: string }[],
  response: string,
  correct: string,
): InteractionDetail {
  return { kind: 'choice', choices, response: [response], correct: [correct] };
}
