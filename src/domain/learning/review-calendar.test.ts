import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from './day.ts';
import { reviewCalendar } from './review-calendar.ts';

const stamp = Date.UTC(2026, 10, 25, 9, 30, 5, 123);
const event = (summary: string, description = '') => ({ day: 20_820, summary, description });

/** Content lines as a reader of RFC 5545 sees them: unfolded (3.1). */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar of reviews', () => {
  it('holds one all-day event for each day, with what RFC 5545 requires', () => {
    const file = reviewCalendar('a-course', [event('Review: 6 questions'), { ...event('Later'), day: 20_823 }], stamp);
    const lines = linesOf(file);
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', expect.stringMatching(/^PRODID:.+/)]);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:review-20820@a-course.invalid',
        'DTSTAMP:20261125T093005Z',
        'DTSTART;VALUE=DATE:20270102',
        'DTEND;VALUE=DATE:20270103',
        'SUMMARY:Review: 6 questions',
        'DTSTART;VALUE=DATE:20270105',
      ]),
    );
  });

  it('escapes what has a meaning in a text', () => {
    const lines = linesOf(reviewCalendar('c', [event('a, b; c\\d', 'one\ntwo')], stamp));
    expect(lines).toEqual(expect.arrayContaining(['SUMMARY:a\\, b\\; c\\\\d', 'DESCRIPTION:one\\ntwo']));
  });

  it('has no line longer than 75 bytes, cuts no character, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const text = words.replace(/[\r\n\\;,]/g, '');
        const file = reviewCalendar('c', [event(text)], stamp);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(linesOf(file)).toContain(`SUMMARY:${text}`);
      }),
    );
  });
});

describe('a day', () => {
  it('is the one on the calendar of the learner', () => {
    expect(dayOf(new Date(2026, 10, 25, 0, 1).getTime())).toBe(dayOf(new Date(2026, 10, 25, 23, 59).getTime()));
    expect(isoDay(dayOf(new Date(2026, 10, 25, 23, 59).getTime()))).toBe('2026-11-25');
    expect(isoDay(0)).toBe('1970-01-01');
  });
});
