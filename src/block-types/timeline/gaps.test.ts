import { describe, expect, it } from 'vitest';
import { gapsBetween } from './gaps.ts';

const words = (...dates: string[]) => gapsBetween(dates).map(({ count, unit }) => `${count} ${unit}`);

describe('the time between events', () => {
  it('is told in days while days are known and few', () => {
    expect(words('2024-07-15', '2024-07-19', '2024-08-01')).toEqual(['4 days', '13 days']);
  });

  it('is told in months and years when it is long', () => {
    expect(words('2024-01-10', '2024-07-19', '2034-07-19')).toEqual(['6 months', '10 years']);
  });

  it('is told no more precisely than both dates are known', () => {
    expect(words('2011', '2017-09', '2017-11-02', '2018')).toEqual(['6 years', '2 months', '1 years']);
  });

  it('is nothing between dates that may be the same', () => {
    expect(words('2024', '2024-07', '2024')).toEqual(['0 years', '0 years']);
  });

  it('is a share of the longest, which decides how it is drawn', () => {
    expect(gapsBetween(['2024-07-15', '2024-07-19', '2024-07-20']).map(({ share }) => share)).toEqual([1, 0.25]);
    expect(gapsBetween(['2024', '2024']).map(({ share }) => share)).toEqual([0]);
  });
});
