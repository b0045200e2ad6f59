import { describe, expect, it } from 'vitest';
import { roomDeed } from './room-keys.ts';

const press = (key: string, code: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('keys of the room', () => {
  it('count hands by the place of the key, so also where Shift or another layout gives another sign', () => {
    expect(roomDeed(press('2', 'Digit2'), 'ltr', true)).toEqual({ kind: 'hand', at: 1, change: 1 });
    expect(roomDeed(press('"', 'Digit2', { shiftKey: true }), 'ltr', true)).toEqual({
      kind: 'hand',
      at: 1,
      change: -1,
    });
    expect(roomDeed(press('é', 'Digit2'), 'ltr', true)).toEqual({ kind: 'hand', at: 1, change: 1 });
    expect(roomDeed(press('9', 'Numpad9'), 'ltr', true)).toEqual({ kind: 'hand', at: 8, change: 1 });
  });

  it('count none when that is switched off, nor with 0 or Ctrl, which belong to the browser', () => {
    expect(roomDeed(press('2', 'Digit2'), 'ltr', false)).toBeUndefined();
    expect(roomDeed(press('0', 'Digit0'), 'ltr', true)).toBeUndefined();
    expect(roomDeed(press('1', 'Digit1', { ctrlKey: true }), 'ltr', true)).toBeUndefined();
  });

  it.each([
    ['ArrowRight', 'ltr', 'next'],
    ['ArrowLeft', 'ltr', 'previous'],
    ['ArrowRight', 'rtl', 'previous'],
    ['ArrowLeft', 'rtl', 'next'],
    ['PageDown', 'rtl', 'next'],
    ['PageUp', 'ltr', 'previous'],
  ] as const)('turn with %s where text runs %s to the %s', (key, direction, kind) => {
    expect(roomDeed(press(key, key), direction, false)).toEqual({ kind });
  });

  it('leave what scrolls to the browser', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'Tab'])
      expect(roomDeed(press(key, key), 'ltr', true)).toBeUndefined();
  });
});
