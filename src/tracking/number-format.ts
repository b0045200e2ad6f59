/** How both SCORM editions write numbers: digits with an optional point, never by locale, never with an exponent. */

/** At most `places` decimals, no trailing zeros. Undefined where there is no such number. */
export function decimal(value: number, places: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  // From 1e21 on toFixed writes an exponent.
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const digits = value.toFixed(places);
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return short === '-0' ? '0' : short;
}

/** A share of a whole, from 0 to `whole`, rounded down: a score must not rise above the mark that it missed. */
export function shareOf(share: number, whole: number, places: number): string {
  const power = 10 ** places;
  const within = Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)) * whole;
  return decimal(Math.floor(within * power + 1e-6) / power, places) ?? '0';
}

/** Whether a score (0 to 1) is above what an LMS holds of a `whole`; false where it holds none, or none is known. */
export function isAbove(score: number, held: string | undefined, whole: number): boolean {
  const known = readDecimal(held ?? '');
  return known !== undefined && Number(shareOf(score, whole, 4)) > known;
}

/** Reads an LMS's number; undefined where it gave none. */
export function readDecimal(text: string): number | undefined {
  return /^\s*-?(\d+\.?\d*|\.\d+)\s*$/.test(text) ? Number(text) : undefined;
}

/** Hours, minutes and seconds with two decimals, of a time that is never negative. */
export function clockParts(seconds: number): { hours: number; minutes: number; seconds: number } {
  const hundredths = Number.isFinite(seconds) ? Math.max(0, Math.round(seconds * 100)) : 0;
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6000) % 60,
    seconds: (hundredths % 6000) / 100,
  };
}

/** A moment between 1970 and the end of 2037, as far as LMSs count. */
export function moment(timestamp: number): Date {
  return new Date(Math.min(Math.max(0, Number.isFinite(timestamp) ? timestamp : 0), Date.UTC(2037, 11, 31)));
}
