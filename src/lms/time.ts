/** CMITimespan of SCORM 1.2 (RTE 3.4.4): hours of two to four digits. */
const timespan = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/;
/** timeinterval of SCORM 2004 (RTE 4.1.1.8). */
const iso =
  /^P(?=.)(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<days>\d+)D)?(?:T(?=\d)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:\.\d+)?)S)?)?$/;

const hour = 3600;
/** A month is taken as 30 days: SCORM leaves it open. */
const units = { years: 365 * 24 * hour, months: 30 * 24 * hour, days: 24 * hour, hours: hour, minutes: 60, seconds: 1 };

/** Seconds of a time in either standard's format; undefined where the text is neither. */
export function readSeconds(text: string): number | undefined {
  const [, hours, minutes, seconds] = timespan.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * hour + Number(minutes) * 60 + Number(seconds);
  const parts = iso.exec(text)?.groups;
  if (!parts) return undefined;
  return Object.entries(units).reduce((sum, [unit, size]) => sum + Number(parts[unit] ?? 0) * size, 0);
}

/** What the LMS does at the end of a session: earlier time and this session's, in hundredths of a second. */
export function addTimes(total: string | undefined, session: string | undefined): number {
  const sum = (readSeconds(total ?? '') ?? 0) + (readSeconds(session ?? '') ?? 0);
  return Math.round(sum * 100) / 100;
}

/** As SCORM 1.2 writes it; 9999 hours at most. */
export function writeTimespan(seconds: number): string {
  const { hours, minutes, rest } = split(Math.min(seconds, 9999 * hour));
  return [String(hours).padStart(4, '0'), String(minutes).padStart(2, '0'), rest.toFixed(2).padStart(5, '0')].join(':');
}

/** As SCORM 2004 writes it: `PT1H2M3.5S`. */
export function writeIsoDuration(seconds: number): string {
  const { hours, minutes, rest } = split(seconds);
  return `PT${hours}H${minutes}M${rest}S`;
}

/** In words, to the second: `1 h 2 min`, `27 min 40 s`, `12 s`. */
export function durationWords(seconds: number): string {
  if (seconds > 0 && seconds < 1) return 'under 1 s';
  const { hours, minutes, rest } = split(Math.round(seconds));
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}

/** Hours, minutes and seconds of a time of day on this machine. */
export function timeOfDay(timestamp: number): string {
  return new Date(timestamp).toLocaleTimeString('en-GB');
}

/** Day and time on this machine: `30 Nov 2026, 14:06`. */
export function dayAndTime(timestamp: number): string {
  return new Date(timestamp).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

function split(seconds: number): { hours: number; minutes: number; rest: number } {
  const hundredths = Math.round(seconds * 100);
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor((hundredths % 360_000) / 6000),
    rest: (hundredths % 6000) / 100,
  };
}
