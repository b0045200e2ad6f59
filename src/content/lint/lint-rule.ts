import type { CourseFile } from '../course-files.ts';
import type { JsonPath } from '../json-file.ts';
import type { LintCourse } from './lint-course.ts';

/** `error` stops a build; `warning` is mended or waived; `information` stands in the report alone. */
export type LintSeverity = 'error' | 'warning' | 'information';

/** One place where a rule is not kept. */
export interface Finding {
  readonly file: CourseFile<unknown>;
  /** Of the value that is meant, from the top of its file. */
  readonly path: JsonPath;
  /** Where in the text at `path` it begins, in UTF-16 units, when it is about a part of a text. */
  readonly at?: number;
  readonly severity: LintSeverity;
  /** What is not right, as a sentence, with the number that was measured and its limit. */
  readonly message: string;
  /** What to do, as a sentence. */
  readonly mend: string;
}

/**
 * One rule on how a course is written. Its id and thresholds are those of the rule table; a rule that compares over a whole
 * bank prints its numbers, kept or not.
 */
export interface LintRule {
  /** A letter for the group and two digits: S structure, I items, L language, C evidence and care, A accessibility, B budgets. */
  readonly id: string;
  /** What it asks, in a few words, for the report. */
  readonly title: string;
  find(course: LintCourse): readonly Finding[];
  /** Lines for the report, such as "final-operations: 4 of 12 keys are the longest option; 7 are allowed". */
  numbers?(course: LintCourse): readonly string[];
}
