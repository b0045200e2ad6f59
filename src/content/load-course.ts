import { checks } from './checks/index.ts';
import { type CompiledCourse, type CompileOptions, compileCourse } from './compile.ts';
import { type ContentIssue, hasErrors, sortedIssues } from './content-issue.ts';
import type { ContentSource } from './content-source.ts';
import type { CourseFiles, SoundCourse } from './course-files.ts';
import { type LintResult, lint } from './lint/lint.ts';
import type { LintOptions } from './lint/lint-course.ts';
import type { Migration } from './migrations/migrate.ts';
import { readFiles } from './read-files.ts';

/** What became of a content folder. `course` is there only without an error. */
export interface LoadedCourse {
  /** By file and place; those of the linter among them. */
  readonly issues: readonly ContentIssue[];
  readonly course?: SoundCourse;
  /** Also with errors: the files that are valid in themselves. */
  readonly files: CourseFiles;
  /** Where it was asked for and every file is sound. */
  readonly lint?: LintResult;
}

export interface LoadOptions {
  readonly migrations?: readonly Migration[];
  /** Runs the rules on writing too, with the day and what is measured of the sound course. */
  readonly lint?: (course: SoundCourse) => LintOptions;
}

/**
 * Read, parse, migrate and validate each file, check all of them together, then lint what is sound. Throws only where the
 * source does.
 */
export async function loadCourse(source: ContentSource, options: LoadOptions = {}): Promise<LoadedCourse> {
  const { files, issues: problems } = await readFiles(source, options.migrations);
  const checked = sortedIssues([...problems, ...checks.flatMap((check) => check(files))]);
  if (hasErrors(checked) || !isWhole(files)) return { issues: checked, files };
  if (!options.lint) return { issues: checked, files, course: files };
  const result = lint(files, options.lint(files));
  const issues = sortedIssues([...checked, ...result.issues]);
  return { issues, files, lint: result, ...(!hasErrors(issues) && { course: files }) };
}

/** The whole way from untrusted files to what the player loads, or to the issues that stand in it. */
export async function buildCourse(
  source: ContentSource,
  options: CompileOptions & Pick<LoadOptions, 'lint'> = {},
): Promise<{ readonly issues: readonly ContentIssue[]; readonly compiled?: CompiledCourse }> {
  const { issues, course } = await loadCourse(source, options.lint && { lint: options.lint });
  return { issues, ...(course && { compiled: compileCourse(course, options) }) };
}

function isWhole(files: CourseFiles): files is SoundCourse {
  return files.course !== undefined;
}
