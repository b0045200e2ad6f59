import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { createMessages, directionOf } from './messages.ts';

describe('texts of the interface', () => {
  const messages = createMessages('en', en);

  it('fill their slots', () => {
    expect(messages.text('save.saved', { time: '14:02' })).toBe('Saved 14:02');
  });

  it('fall back to the source language where a translation is missing, never to a blank', () => {
    expect(createMessages('fr', en, {}).text('app.skip')).toBe('Skip to the content');
  });

  it('choose among all six Arabic plural forms', () => {
    const catalogue = {
      'app.name': { zero: 'z', one: 'o', two: 't', few: 'f {count}', many: 'm', other: 'x' },
    };
    const arabic = createMessages('ar', en, catalogue);
    expect([0, 1, 2, 3, 11, 100].map((count) => arabic.text('app.name', { count }))).toEqual([
      'z',
      'o',
      't',
      'f 3',
      'm',
      'x',
    ]);
  });

  it('print western digits in Arabic too', () => {
    expect(createMessages('ar', en).number(1234.5)).toMatch(/^[\d.,]+$/);
  });

  it('print a date as precisely as it is given', () => {
    expect([messages.date('2024'), messages.date('2024-07'), messages.date('2024-07-19')]).toEqual([
      '2024',
      'July 2024',
      '19 July 2024',
    ]);
  });

  it('round a share down, so that no screen says 80 % where 80 % was missed', () => {
    expect(messages.percent(0.799)).toBe('79%');
    expect(messages.percent(0.57)).toBe('57%');
  });

  it('know which languages run from right to left', () => {
    expect(['ar', 'ar-XB', 'en', 'fr'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  });
});
