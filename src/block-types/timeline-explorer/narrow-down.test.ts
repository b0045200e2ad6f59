import { describe, expect, it } from 'vitest';
import { byYear, choose, isShown } from './narrow-down.ts';

describe('narrowing down', () => {
  const card = { tags: ['africa', 'fraud', 'money'] };

  it('shows a card that carries every chosen tag', () => {
    expect(isShown(card, {})).toBe(true);
    expect(isShown(card, { region: 'africa', crime: 'fraud' })).toBe(true);
    expect(isShown(card, { region: 'africa', crime: 'ransomware' })).toBe(false);
  });

  it('changes one choice and leaves the others, or takes it back', () => {
    const chosen = choose({ region: 'africa' }, 'crime', 'fraud');
    expect(chosen).toEqual({ region: 'africa', crime: 'fraud' });
    expect(choose(chosen, 'region', 'asia')).toEqual({ region: 'asia', crime: 'fraud' });
    expect(choose(chosen, 'region', '')).toEqual({ crime: 'fraud' });
  });
});

describe('cards by year', () => {
  it('stand earliest first, and keep their order where dates are equal', () => {
    const cards = ['2024-11 b', '2020-01 a', '2024 c', '2024-11 d'].map((words) => {
      const [date = '', id = ''] = words.split(' ');
      return { date, id };
    });
    expect(byYear(cards).map(({ year, cards: own }) => [year, own.map(({ id }) => id).join('')])).toEqual([
      ['2020', 'a'],
      ['2024', 'cbd'],
    ]);
  });
});
