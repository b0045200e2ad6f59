import { activityTypes } from '../../src/activity-types/index.ts';
import { blockTypes } from '../../src/block-types/index.ts';
import { questionTypes } from '../../src/question-types/index.ts';

/** One broken course: the tiny course with one change, and everything that the check must then say, in order. */
export interface ErrorCase {
  readonly name: string;
  /** New text by path; undefined removes the file. */
  readonly change: Readonly<Record<string, string | undefined>>;
  /** As printed: `file:line:column severity code message`, a line break, four blanks, the mend. */
  readonly expected: readonly string[];
}

export const paths = {
  course: 'course.json',
  facts: 'facts.json',
  sources: 'sources.json',
  glossary: 'glossary.json',
  lesson: 'modules/basics/first-steps.json',
  check: 'question-banks/check-basics.json',
  final: 'question-banks/final-basics.json',
  arabicLesson: 'translations/ar/modules/basics/first-steps.json',
} as const;

/** Every type of block, question and activity, as the check lists them. */
export const typeNames = [...blockTypes, ...questionTypes, ...activityTypes].map(({ type }) => type).join(', ');
