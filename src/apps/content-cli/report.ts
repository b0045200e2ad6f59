import { formatIssue } from '../../content/content-issue.ts';
import { loadCourse } from '../../content/load-course.ts';
import { courseReport } from '../../content/report/course-report.ts';
import { reportText } from '../../content/report/report-text.ts';
import { folderSource } from '../../content/sources/folder.ts';
import { lintOptions } from './measure.ts';

/** Prints everything that can be counted in the course. Gives 1 where it has an error, since then nothing can be. */
export async function report(folder: string): Promise<number> {
  const { course, issues } = await loadCourse(folderSource(folder));
  if (!course) {
    for (const issue of issues.filter(({ severity }) => severity === 'error')) console.error(formatIssue(issue));
    return 1;
  }
  console.log(reportText(courseReport(course, lintOptions(course))));
  return 0;
}
