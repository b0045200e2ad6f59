import {
  addressesOf,
  type Confidence,
  confidences,
  isMixing,
  type Ledger,
  linked,
  linkedTransactions,
  oneOwner,
  type Stop,
  spentIn,
  type Transaction,
} from './ledger.ts';

/** A ledger with what is asked about it. */
export interface TraceData extends Ledger {
  readonly addresses: readonly { readonly id: string; readonly exchange?: boolean | undefined }[];
  readonly owners: readonly { readonly id: string; readonly one: string; readonly other: string }[];
  /** Address at which the trail begins. */
  readonly start: string;
}

/** Where the money in a transaction goes on: to one address that was paid, to each of them, or no further. */
export type Step = { readonly to: string } | 'all' | 'ends';

export interface Followed {
  /** Id of the transaction. */
  readonly transaction: string;
  readonly step: Step;
}

export interface TraceState {
  /** One for each question on owners so far. */
  readonly owners: readonly Confidence[];
  readonly followed: readonly Followed[];
  /** Stops that money has reached, and that a decision waits at; no two are spent in one transaction. */
  readonly open: readonly Stop[];
  /** Exchanges that the trail has reached, in order. */
  readonly reached: readonly string[];
  /** One for each of them so far. */
  readonly deposits: readonly Confidence[];
}

export interface FollowTask {
  readonly kind: 'follow';
  /** Where the money lies. */
  readonly address: string;
  /** In which it is spent. */
  readonly transaction: Transaction;
}

/** What is to be decided now. */
export type Task =
  | { readonly kind: 'owner'; readonly at: number }
  | FollowTask
  | { readonly kind: 'deposit'; readonly address: string };

export function startOf(trace: TraceData): TraceState {
  return settled(trace, { owners: [], followed: [], open: [{ address: trace.start }], reached: [], deposits: [] });
}

export function taskOf(trace: TraceData, { owners, open, reached, deposits }: TraceState): Task | undefined {
  if (owners.length < trace.owners.length) return { kind: 'owner', at: owners.length };
  const [stop] = open;
  const transaction = stop && spentIn(trace, stop.address, stop.from);
  if (stop && transaction) return { kind: 'follow', address: stop.address, transaction };
  const address = reached[deposits.length];
  return address === undefined ? undefined : { kind: 'deposit', address };
}

export function stated(state: TraceState, task: Task, confidence: Confidence): TraceState {
  return task.kind === 'owner'
    ? { ...state, owners: [...state.owners, confidence] }
    : { ...state, deposits: [...state.deposits, confidence] };
}

/** The state after a step from the first open stop; undefined where that step is not on offer. */
export function followed(trace: TraceData, state: TraceState, step: Step): TraceState | undefined {
  const task = taskOf(trace, state);
  if (task?.kind !== 'follow') return undefined;
  const { transaction } = task;
  const paid = addressesOf(transaction.paidTo);
  if (step === 'all' && paid.length < 2) return undefined;
  if (typeof step === 'object' && !paid.includes(step.to)) return undefined;
  const next = step === 'ends' ? [] : step === 'all' ? paid : [step.to];
  return settled(trace, {
    ...state,
    followed: [...state.followed, { transaction: transaction.id, step }],
    open: [...state.open.slice(1), ...next.map((address) => ({ address, from: transaction.id }))],
  });
}

/** Takes stops away at which there is nothing to decide: exchanges, unspent money, and what is spent in a known transaction. */
function settled(trace: TraceData, state: TraceState): TraceState {
  const arrived = state.open.filter(({ address }) => isExchange(trace, address)).map(({ address }) => address);
  const known = new Set(state.followed.map(({ transaction }) => transaction));
  const open = state.open.filter(({ address, from }) => {
    const next = isExchange(trace, address) ? undefined : spentIn(trace, address, from);
    if (!next || known.has(next.id)) return false;
    known.add(next.id);
    return true;
  });
  return { ...state, open, reached: [...new Set([...state.reached, ...arrived])] };
}

export function isExchange({ addresses }: TraceData, address: string): boolean {
  return addresses.some(({ id, exchange }) => id === address && exchange === true);
}

/** The step that the ledger supports: mixing ends a trail, and of several sums each holds a part of the money. */
export function rightStep(transaction: Transaction): Step {
  if (isMixing(transaction)) return 'ends';
  const [first = '', ...others] = addressesOf(transaction.paidTo);
  return others.length > 0 ? 'all' : { to: first };
}

/** Whether the ledger links a transaction to the start of the trail. */
export function isLinked(trace: TraceData, transaction: string): boolean {
  return linkedTransactions(trace, trace.start).includes(transaction);
}

/** The right step where the ledger links the transaction; one that it does not link is to be left. */
export function soundStep(trace: TraceData, transaction: Transaction): Step {
  return isLinked(trace, transaction.id) ? rightStep(transaction) : 'ends';
}

/** The right word on an owner or a deposit. */
export function rightWord(trace: TraceData, task: Exclude<Task, { kind: 'follow' }>): Confidence {
  if (task.kind === 'owner') {
    const asked = trace.owners[task.at];
    return asked ? oneOwner(trace, asked.one, asked.other) : 'unknown';
  }
  return linked(trace, trace.start).some(({ address }) => address === task.address) ? 'likely' : 'unknown';
}

/** How many words surer than the ledger: below 0 for a word that claims less. */
export function surplus(said: Confidence, right: Confidence): number {
  return confidences.indexOf(said) - confidences.indexOf(right);
}
