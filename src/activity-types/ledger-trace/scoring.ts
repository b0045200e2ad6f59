import type { Outcome } from '../../domain/activity/activity.ts';
import type { Confidence } from './ledger.ts';
import {
  followed,
  isLinked,
  rightStep,
  rightWord,
  type Step,
  startOf,
  surplus,
  type TraceData,
  type TraceState,
  taskOf,
} from './model.ts';

/** A word that claims less is a loss, one that claims more does harm. At most 1, at least -0.5. */
export function worthOfWord(said: Confidence, right: Confidence): number {
  const more = surplus(said, right);
  if (more > 0) return more === 1 ? 0 : -0.5;
  return more === 0 ? 1 : more === -1 ? 0.5 : 0.25;
}

/** Half for one of several sums that all hold money of the case, and for leaving a false trail; 0 to 1. */
export function worthOfStep(trace: TraceData, id: string, step: Step): number {
  const transaction = trace.transactions.find((one) => one.id === id);
  if (!transaction) return 0;
  if (!isLinked(trace, id)) return step === 'ends' ? 0.5 : 0;
  const right = rightStep(transaction);
  if (isSame(step, right)) return 1;
  return right === 'all' && step !== 'ends' ? 0.5 : 0;
}

export function isSame(one: Step, other: Step): boolean {
  return typeof one === 'object' && typeof other === 'object' ? one.to === other.to : one === other;
}

/** 0 to 1: points of what was decided, of those that the right trail can earn. What is done on a false one can only cost. */
export function shareOf(trace: TraceData, state: TraceState): number {
  const owners = state.owners.map((said, at) => worthOfWord(said, rightWord(trace, { kind: 'owner', at })));
  const steps = state.followed
    .filter(({ transaction }) => isLinked(trace, transaction))
    .map(({ transaction, step }) => worthOfStep(trace, transaction, step));
  const deposits = depositWords(trace, state).map(({ said, right }) =>
    right === 'likely' ? worthOfWord(said, right) : Math.min(0, worthOfWord(said, right) - 0.5),
  );
  const points = [...owners, ...steps, ...deposits].reduce((sum, worth) => sum + worth, 0);
  return Math.max(0, Math.min(1, points / mostPoints(trace)));
}

function mostPoints(trace: TraceData): number {
  let state: TraceState = { ...startOf(trace), owners: trace.owners.map(() => 'unknown') };
  for (let task = taskOf(trace, state); task?.kind === 'follow'; task = taskOf(trace, state))
    state = followed(trace, state, rightStep(task.transaction)) ?? { ...state, open: [] };
  return trace.owners.length + state.followed.length + state.reached.length;
}

interface Stated {
  readonly said: Confidence;
  readonly right: Confidence;
}

function ownerWords(trace: TraceData, { owners }: TraceState): readonly Stated[] {
  return owners.map((said, at) => ({ said, right: rightWord(trace, { kind: 'owner', at }) }));
}

function depositWords(trace: TraceData, { deposits, reached }: TraceState): readonly Stated[] {
  return deposits.map((said, at) => ({
    said,
    right: rightWord(trace, { kind: 'deposit', address: reached[at] ?? '' }),
  }));
}

export type Ending = 'sound' | 'usable' | 'loose' | 'lost';

/** In the order of outcomes 0 to 3. */
export const endings: readonly Ending[] = ['lost', 'loose', 'usable', 'sound'];

/**
 * What the report is good for. Sound: the deposit is named, no word is too strong and at most one too weak. Usable: one word is
 * too strong, or more are too weak. Loose: more than one is too strong, or an exchange behind a mixing round is claimed.
 * Lost: no exchange that the ledger links to the case.
 */
export function endingOf(trace: TraceData, state: TraceState): Ending {
  const deposits = depositWords(trace, state);
  if (!deposits.some(({ said, right }) => right === 'likely' && said !== 'unknown')) return 'lost';
  const words = [...ownerWords(trace, state), ...deposits];
  const count = (test: (more: number) => boolean) =>
    words.filter(({ said, right }) => test(surplus(said, right))).length;
  const over = count((more) => more > 0);
  if (over > 1 || deposits.some(({ said, right }) => right === 'unknown' && said !== 'unknown')) return 'loose';
  return over === 0 && count((more) => more < 0) <= 1 ? 'sound' : 'usable';
}

export function outcomeOf(ending: Ending): Outcome {
  const outcomes: Readonly<Record<Ending, Outcome>> = { lost: 0, loose: 1, usable: 2, sound: 3 };
  return outcomes[ending];
}
