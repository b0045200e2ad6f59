import { describe, expect, it } from 'vitest';
import { sortingDesk } from './definition.ts';

const source = sortingDesk.examples[0]?.source ?? {};
const tray = (id: string, refuse?: true) => ({ id, text: id, ...(refuse && { refuse }) });

describe('the check of a sorting desk', () => {
  it('has nothing against its examples', () => {
    for (const example of sortingDesk.examples) expect(sortingDesk.check?.(example.source)).toEqual([]);
  });

  it('names the second tray that refuses', () => {
    const groups = [tray('blue', true), tray('yellow'), tray('green', true), tray('purple'), tray('refuse')];
    expect(sortingDesk.check?.({ ...source, groups })).toEqual([
      expect.objectContaining({ code: 'second-refusal', path: ['groups', 2, 'refuse'] }),
    ]);
  });

  it('names a tray of the key that is not there', () => {
    const groups = [tray('blue'), tray('yellow'), tray('green'), tray('purple')];
    expect(sortingDesk.check?.({ ...source, groups })).toEqual([
      expect.objectContaining({ code: 'dangling-key', path: ['answerKey', 'critics'] }),
    ]);
  });
});
