import type { Move } from '../../domain/activity/activity.ts';

interface Listed {
  readonly id: string;
}

interface Menus {
  readonly needs: readonly Listed[];
  readonly channels: readonly Listed[];
}

/**
 * A move is a need and a channel, or the close of the day. Both lists count in the order of their ids, so that a file may be
 * put in another order without changing what saved moves mean. The close is 0, and the others follow.
 */
export function moveOf(plan: Menus, need: string, channel: string): Move {
  return 1 + sorted(plan.needs).indexOf(need) * plan.channels.length + sorted(plan.channels).indexOf(channel);
}

export const closing: Move = 0;

/** Undefined for the close, and for a number that stands for nothing. */
export function meant(plan: Menus, move: Move): { readonly need: string; readonly channel: string } | undefined {
  if (move === closing) return undefined;
  const need = sorted(plan.needs)[Math.floor((move - 1) / plan.channels.length)];
  const channel = sorted(plan.channels)[(move - 1) % plan.channels.length];
  return need === undefined || channel === undefined ? undefined : { need, channel };
}

export function sorted(entries: readonly Listed[]): string[] {
  return entries.map(({ id }) => id).sort();
}
