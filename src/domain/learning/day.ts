const millisecondsADay = 86_400_000;

/** The day on the learner's own calendar, in days since 1970, of a time in milliseconds since 1970. */
export function dayOf(timestamp: number): number {
  const date = new Date(timestamp);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / millisecondsADay);
}

/** `YYYY-MM-DD` of a day in days since 1970. */
export function isoDay(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}
