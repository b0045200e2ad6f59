import type { Messages } from '../../ui/messages/messages.ts';
import type { EnteredProblem } from './read-entered.ts';

/** What is wrong with an entered code, and how to mend it. */
export function problemWords(found: EnteredProblem, { text, list, number }: Messages): string {
  switch (found.problem) {
    case 'piece-damaged':
      return text('enter.problem.piece-damaged', { number: found.piece });
    case 'pieces-missing':
      return text('enter.problem.pieces-missing', {
        count: found.missing.length,
        list: list(found.missing.map(number)),
        total: found.count,
      });
    case 'other-course':
      // Untrusted: it may be any text of up to 255 characters.
      return text('enter.problem.other-course', { course: found.course.replace(/[^\w-]/g, '').slice(0, 60) });
    default:
      return text(`enter.problem.${found.problem}`);
  }
}
