import { isoDay } from './day.ts';

export interface ReviewEvent {
  /** Days since 1970. */
  readonly day: number;
  readonly summary: string;
  readonly description: string;
}

/**
 * Dates of reviews as an iCalendar file (RFC 5545): one event for each day, all day long, which blocks no time. The same
 * course and day keep their id, so that a calendar that takes the file again shows each day once.
 *
 * @param stamp milliseconds since 1970 at which the file is made
 */
export function reviewCalendar(course: string, events: readonly ReviewEvent[], stamp: number): string {
  const made = `${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Borderless//Spaced review//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(({ day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:review-${day}@${course}.invalid`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${dateOf(day)}`,
      `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const dateOf = (day: number): string => isoDay(day).replaceAll('-', '');

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** RFC 5545, 3.1: at most 75 bytes a line in UTF-8, the rest on lines that begin with a blank; no character is cut. */
function folded(line: string): string {
  const rows: string[] = [''];
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 75) {
      rows.push(' ');
      bytes = 1;
    }
    rows[rows.length - 1] += character;
    bytes += size;
  }
  return rows.join('\r\n');
}
