import { confidences } from './ledger.ts';
import {
  followed,
  rightStep,
  rightWord,
  type Step,
  startOf,
  stated,
  type TraceData,
  type TraceState,
  taskOf,
} from './model.ts';
import { type Ending, endingOf } from './scoring.ts';

/** States that a search looks at, at most: far more than a ledger that fits a screen has. */
const mostStates = 20_000;

export interface Reachable {
  /** Transactions that some trail comes to. */
  readonly transactions: readonly string[];
  /** Exchanges that some trail comes to. */
  readonly exchanges: readonly string[];
  readonly endings: readonly Ending[];
}

/** What the rounds of a ledger can come to: every trail, with words on owners from all right to all too strong or too weak. */
export function reachable(trace: TraceData): Reachable {
  const transactions = new Set<string>();
  const exchanges = new Set<string>();
  const endings = new Set<Ending>();
  const known = new Set<string>();
  const waiting: TraceState[] = ownerAnswers(trace);
  for (let state = waiting.pop(); state && known.size < mostStates; state = waiting.pop()) {
    const key = JSON.stringify(state);
    if (known.has(key)) continue;
    known.add(key);
    const task = taskOf(trace, state);
    if (!task) endings.add(endingOf(trace, state));
    else if (task.kind === 'follow') {
      transactions.add(task.transaction.id);
      const steps: Step[] = [...task.transaction.paidTo.map(({ address }) => ({ to: address })), 'all', 'ends'];
      for (const step of [...steps, rightStep(task.transaction)])
        waiting.push(...[followed(trace, state, step)].filter((next) => next !== undefined));
    } else {
      if (task.kind === 'deposit') exchanges.add(task.address);
      for (const word of confidences) waiting.push(stated(state, task, word));
    }
  }
  return { transactions: [...transactions], exchanges: [...exchanges], endings: [...endings] };
}

/** Rounds after the questions on owners: all right; the first so many too strong; the first so many too weak. */
function ownerAnswers(trace: TraceData): TraceState[] {
  const right = trace.owners.map((_, at) => rightWord(trace, { kind: 'owner', at }));
  const answers = [0, ...right.map((_, at) => at + 1)].flatMap((count) => [
    right.map((word, at) => (at < count ? 'likely' : word)),
    right.map((word, at) => (at < count ? 'unknown' : word)),
  ]);
  return answers.map((owners) => ({ ...startOf(trace), owners }));
}
