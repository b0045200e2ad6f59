/** The time from one event to the next. */
export interface Gap {
  /** In the finest unit that both dates know and that stays readable; 0 where they cannot be told apart. */
  readonly count: number;
  readonly unit: 'days' | 'months' | 'years';
  /** Share of the longest gap, 0 to 1. */
  readonly share: number;
}

/** The gaps between dates (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) in order; one fewer than dates. */
export function gapsBetween(dates: readonly string[]): readonly Gap[] {
  const days = dates.slice(1).map((date, at) => Math.max(0, dayOf(date) - dayOf(dates[at] ?? date)));
  const longest = Math.max(1, ...days);
  return days.map((length, at) => ({
    ...inWords(dates[at] ?? '', dates[at + 1] ?? '', length),
    share: length / longest,
  }));
}

const millisecondsADay = 86_400_000;
const dayOf = (date: string) => Date.parse(date) / millisecondsADay;

/** Up to 60 days in days, under three years in months, then in years. */
function inWords(from: string, to: string, days: number): Omit<Gap, 'share'> {
  const [fromYear = 0, fromMonth, fromDay] = from.split('-').map(Number);
  const [toYear = 0, toMonth, toDay] = to.split('-').map(Number);
  if (fromDay !== undefined && toDay !== undefined && days <= 60) return { count: days, unit: 'days' };
  if (fromMonth === undefined || toMonth === undefined) return { count: toYear - fromYear, unit: 'years' };
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return months < 36 ? { count: months, unit: 'months' } : { count: Math.round(months / 12), unit: 'years' };
}
