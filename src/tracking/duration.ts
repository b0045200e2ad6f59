import { clockParts, decimal } from './number-format.ts';

/** ISO 8601 in hundredths of a second, as timeinterval (second,10,2) of SCORM 2004 and xAPI write it: `PT1H2M3.5S`. */
export function duration(seconds: number): string {
  const parts = clockParts(seconds);
  const hours = parts.hours > 0 ? `${parts.hours}H` : '';
  const minutes = parts.minutes > 0 ? `${parts.minutes}M` : '';
  const rest = parts.seconds > 0 || hours + minutes === '' ? `${decimal(parts.seconds, 2) ?? '0'}S` : '';
  return `PT${hours}${minutes}${rest}`;
}
