import { checks } from './checks/index.ts';
import { type CompiledCourse, type CompileOptions, compileCourse } from './compile.ts';
import { type ContentIssue, hasErrors, sortedIssues } from './content-issue.ts';
import type { ContentSource } from './content-source.ts';
import type { CourseFiles, SoundCourse } from './course-files.ts';
import type { Migration } from './migrations/migrate.ts';
import { readFiles } from './read-files.ts';

/** What became of a content folder. `course` is there only without an error. */
export interface LoadedCourse {
  /** By file and place. */
  readonly issues: readonly ContentIssue[];
  readonly course?: SoundCourse;
  /** Also with errors: the files that are valid in themselves. */
  readonly files: CourseFiles;
}

/** Read, parse, migrate and validate each file, then check all of them together. Throws only where the source does. */
export async function loadCourse(source: ContentSource, migrations?: readonly Migration[]): Promise<LoadedCourse> {
  const { files, issues: problems } = await readFiles(source, migrations);
  const issues = sortedIssues([...problems, ...checks.flatMap((check) => check(files))]);
  return { issues, files, ...(!hasErrors(issues) && isWhole(files) && { course: files }) };
}

/** The whole way from untrusted files to what the player loads, or to the issues that stand in it. */
export async function buildCourse(
  source: ContentSource,
  options: CompileOptions = {},
): Promise<{ readonly issues: readonly ContentIssue[]; readonly compiled?: CompiledCourse }> {
  const { issues, course } = await loadCourse(source);
  return { issues, ...(course && { compiled: compileCourse(course, options) }) };
}

function isWhole(files: CourseFiles): files is SoundCourse {
  return files.course !== undefined;
}
