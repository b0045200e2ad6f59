import type { RunCall, RunLog } from '../../doctor/run/run-log.ts';
import type { Lms } from '../lms-state.ts';
import { type Action, type Standard, standards } from '../standards.ts';

/** The launch that is open, or the last one, as the doctor reads it; undefined where the course has called nothing. */
export function runLogOf({
  chosen,
  launchable,
  calls,
  open,
}: Pick<Lms, 'chosen' | 'launchable' | 'calls' | 'open'>): RunLog | undefined {
  const [first, last] = [calls[0], calls.at(-1)];
  if (!chosen || !first || !last) return undefined;
  const actions = actionsOf(standards[chosen.standard]);
  const run = calls.flatMap(({ method, element = '', value = '', result, code, at }): RunCall[] => {
    const action = actions.get(method);
    return action ? [{ action, element, value, result, code, at }] : [];
  });
  return {
    standard: chosen.standard,
    mastery: launchable?.passing === undefined ? undefined : launchable.passing / 100,
    sessions: [{ launchedAt: open?.openedAt ?? first.at, leftAt: open ? undefined : last.at, calls: run }],
  };
}

function actionsOf({ methods }: Standard): ReadonlyMap<string, Action> {
  const all: readonly Action[] = ['initialize', 'terminate', 'get', 'set', 'commit'];
  return new Map(all.map((action) => [methods[action], action]));
}
