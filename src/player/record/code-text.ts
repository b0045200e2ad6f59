import type { Messages } from '../../ui/messages/messages.ts';
import type { MadeCode } from './use-rescue-code.ts';

/** Pieces in groups of four, a paragraph each, below a note that says what this is. */
export function codeText({ pieces, minute }: MadeCode, title: string, { text, date, time }: Messages): string {
  const at = minute * 60_000;
  const note = text('rescue.note', { title, date: date(localDay(at)), time: time(at) });
  // A note is one line: what begins with `#` is not read.
  return [`# ${note.replace(/\s+/g, ' ')}`, ...pieces.map((piece) => piece.replace(/.{4}(?=.)/g, '$& '))].join('\n\n');
}

/** `YYYY-MM-DD` on the learner's own calendar, of milliseconds since 1970. */
export function localDay(at: number): string {
  const day = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
