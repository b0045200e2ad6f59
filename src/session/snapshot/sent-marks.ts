import { alphabet } from './bits.ts';

/**
 * How far one session got in telling the LMS of submissions: a high-water mark. It stands in suspend data, which the LMS
 * takes in one commit together with the interactions; so whoever reads it back knows which interactions stand there too,
 * whatever the LMS answered to that commit, and in SCORM 1.2 as well, where interactions cannot be read.
 */
export interface SentMark {
  /** 1 to 4095, drawn at launch; `entriesMark` for none. */
  readonly session: number;
  /** The last submission of that session, or change of its facts, that went out with this suspend data, or before. 1 to 4095. */
  readonly number: number;
}

/**
 * The session of no window: its number counts the interactions that the LMS holds together with this suspend data, where they
 * cannot be read (SCORM 1.2). What stands there beyond was begun by a window that did not live to end it. At most 250.
 */
export const entriesMark = 0;
/**
 * That of entries, this session's, and those of the last two that told the LMS of something: a device comes back to an LMS that
 * others were at.
 */
export const mostMarks = 4;
/** Two digits of the alphabet. */
export const mostInMark = 4095;

/** One character, and four for each mark. */
export function writeMarks(marks: readonly SentMark[]): string {
  const kept = marks.slice(0, mostMarks);
  return digit(kept.length) + kept.map(({ session, number }) => pair(session) + pair(number)).join('');
}

/** The marks at the start of `text`, and what follows them. Throws `RangeError` where it is too short. */
export function splitMarks(text: string): { readonly marks: readonly SentMark[]; readonly rest: string } {
  const count = value(text, 0);
  const marks = Array.from({ length: Math.min(count, mostMarks) }, (_, at) => ({
    session: value(text, 1 + at * 4) * 64 + value(text, 2 + at * 4),
    number: value(text, 3 + at * 4) * 64 + value(text, 4 + at * 4),
  }));
  return { marks, rest: text.slice(1 + 4 * count) };
}

function pair(number: number): string {
  const whole = Math.min(number, mostInMark);
  return digit(Math.floor(whole / 64)) + digit(whole % 64);
}

function digit(number: number): string {
  return alphabet[number] ?? '';
}

function value(text: string, at: number): number {
  const found = alphabet.indexOf(text.charAt(at) || ' ');
  if (found < 0) throw new RangeError('Saved progress ends too early or holds a foreign character.');
  return found;
}
