/** What a key does while a question is on the projector. `at`: the option, counted from 0. */
export type RoomDeed =
  | { readonly kind: 'hand'; readonly at: number; readonly change: 1 | -1 }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' };

/** The part of a keyboard event that counts. `code` names the key by its place, so that Shift and other layouts keep it. */
export interface RoomKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Digits 1 to 9 count hands, with Shift they take one away; arrows along the line and the page keys, which remote controls
 * send, turn to the next and the previous. Everything else is the browser's.
 * @param countsHands whether digits count: one who speaks to the computer can switch them off (WCAG 2.1.4).
 */
export function roomDeed(key: RoomKey, direction: 'ltr' | 'rtl', countsHands: boolean): RoomDeed | undefined {
  if (key.ctrlKey || key.altKey || key.metaKey) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(key.code)?.[1];
  if (digit !== undefined)
    return countsHands ? { kind: 'hand', at: Number(digit) - 1, change: key.shiftKey ? -1 : 1 } : undefined;
  if (key.shiftKey) return undefined;
  const [ahead, back] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key.key === ahead || key.key === 'PageDown') return { kind: 'next' };
  return key.key === back || key.key === 'PageUp' ? { kind: 'previous' } : undefined;
}
