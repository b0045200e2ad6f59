import { addressesOf, clusters, isMixing, joined, linked } from './ledger.ts';
import { rightStep, type Step, type TraceData, type TraceState } from './model.ts';

/** What is drawn upon the ledger: findings of a learner, or what the ledger itself shows. */
export interface Marks {
  /** Groups of addresses that likely have one owner. */
  readonly groups: readonly (readonly string[])[];
  /** Steps by transaction id. */
  readonly steps: ReadonlyMap<string, Step>;
  /** Addresses that money of the case has come to. */
  readonly passed: ReadonlySet<string>;
  /** Transactions that are named as mixing rounds. */
  readonly mixing: ReadonlySet<string>;
}

export function findings(trace: TraceData, { owners, followed }: TraceState): Marks {
  const likely = trace.owners.filter((_, at) => owners[at] === 'likely');
  const steps = new Map(followed.map(({ transaction, step }) => [transaction, step]));
  const came = followed.flatMap(({ transaction, step }) => reachedBy(trace, transaction, step));
  return {
    groups: joined(likely.map(({ one, other }) => [one, other])),
    steps,
    passed: new Set([trace.start, ...came]),
    mixing: new Set(),
  };
}

export function solution(trace: TraceData): Marks {
  const stops = linked(trace, trace.start).map(({ address }) => address);
  const spent = trace.transactions.filter(({ paidBy }) => addressesOf(paidBy).some((one) => stops.includes(one)));
  return {
    groups: clusters(trace),
    steps: new Map(spent.map((transaction) => [transaction.id, rightStep(transaction)])),
    passed: new Set(stops),
    mixing: new Set(trace.transactions.filter(isMixing).map(({ id }) => id)),
  };
}

/** The addresses that a step leads to. */
export function reachedBy({ transactions }: TraceData, id: string, step: Step | undefined): readonly string[] {
  if (step === undefined || step === 'ends') return [];
  if (step !== 'all') return [step.to];
  const transaction = transactions.find((one) => one.id === id);
  return transaction ? addressesOf(transaction.paidTo) : [];
}
