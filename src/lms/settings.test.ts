import { describe, expect, it } from 'vitest';
import { browserStorage } from '../../tests/support/browser-storage.ts';
import { defaultSettings, keepSettings, passingScore, readSettings } from './settings.ts';

describe('what an administrator sets', () => {
  it('is there on the next visit, but for the mode', () => {
    const storage = browserStorage();
    keepSettings(storage, { passing: '65', mode: 'review' });
    expect(readSettings(storage)).toEqual({ passing: '65', mode: 'normal' });
  });

  it('is read from the settings of the first release', () => {
    const storage = browserStorage();
    storage.setItem('borderless-lms/settings', '{"learnerName":"Okafor, Ada","passing":"70"}');
    expect(readSettings(storage)).toEqual({ passing: '70', mode: 'normal' });
  });

  it.each(['', '7', '{"passing":5}', '{'])('is a sensible default where "%s" is kept', (text) => {
    const storage = browserStorage();
    storage.setItem('borderless-lms/settings', text);
    expect(readSettings(storage)).toEqual(defaultSettings);
  });

  it.each([
    ['', 80],
    [' ', 80],
    ['0', 0],
    ['65.5', 65.5],
    ['101', 80],
    ['-1', 80],
    ['much', 80],
  ])('"%s" as the score to pass makes %d of a package that says 80', (passing, score) => {
    expect(passingScore({ ...defaultSettings, passing }, 80)).toBe(score);
  });
});
