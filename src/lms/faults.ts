import type { Action, Standard } from './standards.ts';

/** What the LMS can be made to do wrong. */
export type Fault = 'refusesToSave' | 'expired' | 'cutsSuspendData' | 'slow' | 'noApi';
export type Faults = Readonly<Record<Fault, boolean>>;

export const noFaults: Faults = {
  refusesToSave: false,
  expired: false,
  cutsSuspendData: false,
  slow: false,
  noApi: false,
};

/** The error code of a call that a fault keeps from the LMS; undefined where the LMS does its work. */
export function faultCode(faults: Faults, standard: Standard, action: Action): string | undefined {
  if (faults.expired) return standard.noSession[action];
  const saves = action === 'commit' || action === 'terminate';
  return faults.refusesToSave && saves ? standard.failed[action] : undefined;
}

/** What a careless LMS keeps of the value. */
export function storedValue(faults: Faults, standard: Standard, element: string, value: string): string {
  return faults.cutsSuspendData && element === standard.elements.suspendData ? value.slice(0, 1000) : value;
}

/** Milliseconds for which an action holds up the page. */
export function delay(faults: Faults, action: Action): number {
  return faults.slow && action === 'commit' ? 2000 : 0;
}
