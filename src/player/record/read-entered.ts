import type { CourseLayout } from '../../domain/course/layout.ts';
import type { Progress } from '../../domain/progress/progress.ts';
import { isRescueCode, type RescueProblem, readRescueCode } from '../../session/rescue-code/read-rescue-code.ts';

export type EnteredProblem =
  | RescueProblem
  | { readonly problem: 'empty' | 'unreadable' }
  | { readonly problem: 'other-course'; readonly course: string };

export interface Entered {
  readonly progress: Progress;
  /** Minutes since 1970. */
  readonly minute: number;
}

/** The course that a code is entered into, and how its snapshots are read. */
export interface EnteredInto {
  readonly course: string;
  readonly layout: CourseLayout;
  readonly read: (snapshot: string, layout: CourseLayout) => Progress | undefined;
}

/** The progress that an entered text holds for this course. */
export function readEntered(text: string, { course, layout, read }: EnteredInto): Entered | EnteredProblem {
  if (text.trim() === '') return { problem: 'empty' };
  const code = readRescueCode(text);
  if (!isRescueCode(code)) return code;
  if (code.course !== course) return { problem: 'other-course', course: code.course };
  const progress = read(code.snapshot, layout);
  // The code is sound as a whole, so its snapshot is of a format that this edition does not know.
  return progress ? { progress, minute: code.minute } : { problem: 'newer' };
}

export function isEntered(read: Entered | EnteredProblem): read is Entered {
  return 'progress' in read;
}
