import type { Action, Standard } from './standards.ts';

/** What the LMS can be made to do wrong by a switch. */
export type Fault =
  | 'offline'
  | 'refusesToSave'
  | 'failsSometimes'
  | 'expired'
  | 'forgets'
  | 'slow'
  | 'cutsSuspendData'
  | 'noApi';

export interface Faults extends Readonly<Record<Fault, boolean>> {
  /** Milliseconds that a slow call takes; one of `delays`. */
  readonly delay: number;
  /** Whether every call is slow, or commits alone. */
  readonly slowCalls: 'commits' | 'all';
  /** Of so many commits the last fails, where `failsSometimes` is on; one of `intervals`. */
  readonly failEvery: number;
}

export const delays = [500, 2000, 5000, 15_000] as const;
export const intervals = [2, 3, 5, 10] as const;

export const noFaults: Faults = {
  offline: false,
  refusesToSave: false,
  failsSometimes: false,
  expired: false,
  forgets: false,
  slow: false,
  cutsSuspendData: false,
  noApi: false,
  delay: 2000,
  slowCalls: 'commits',
  failEvery: 3,
};

/** Actions that go over the network; an LMS's page answers the others from what it holds. */
const onNetwork: readonly Action[] = ['initialize', 'commit', 'terminate'];

/**
 * The error code of a call that a fault keeps from the LMS; undefined where the LMS does its work.
 *
 * @param commits Commits so far, this one too.
 */
export function faultCode(faults: Faults, standard: Standard, action: Action, commits: number): string | undefined {
  if (faults.expired) return standard.noSession[action];
  const saves = action === 'commit' || action === 'terminate';
  const fails =
    (faults.refusesToSave && saves) ||
    (faults.offline && onNetwork.includes(action)) ||
    (faults.failsSometimes && action === 'commit' && commits % faults.failEvery === 0);
  return fails ? standard.failed[action] : undefined;
}

/** What a careless LMS keeps of the value. */
export function storedValue(faults: Faults, standard: Standard, element: string, value: string): string {
  return faults.cutsSuspendData && element === standard.elements.suspendData ? value.slice(0, 1000) : value;
}

/** Milliseconds for which an action holds up the page. */
export function delay(faults: Faults, action: Action): number {
  return faults.slow && (action === 'commit' || faults.slowCalls === 'all') ? faults.delay : 0;
}
