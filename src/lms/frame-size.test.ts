import { describe, expect, it } from 'vitest';
import { scaleToFit } from './frame-size.ts';

describe('a frame in the room that there is', () => {
  it.each([
    ['has its own size where it fits', { width: 1300, height: 900 }, 1],
    ['is drawn smaller where the column is narrow', { width: 513, height: 900 }, 0.5],
    ['is drawn smaller where the window is low', { width: 1300, height: 385 }, 0.5],
    ['is never drawn larger', { width: 4000, height: 4000 }, 1],
    ['is still there where no room is left', { width: 0, height: -5 }, 0.01],
    ['may be as high as it likes where the page is scrolled', { width: 513, height: Number.POSITIVE_INFINITY }, 0.5],
  ])('%s', (_, room, scale) => {
    expect(scaleToFit({ width: 1024, height: 768 }, room)).toBe(scale);
  });
});
