import { formatIssue } from '../../content/content-issue.ts';
import { loadCourse } from '../../content/load-course.ts';
import { courseReport } from '../../content/report/course-report.ts';
import { noReportPage, reportPage } from '../../content/report/report-page.ts';
import { folderSource } from '../../content/sources/folder.ts';
import { lintOptions } from '../content-cli/measure.ts';

/** The page at /report: the report of a content folder as it is at this moment, or its errors. */
export async function writeReport(folder: string): Promise<string> {
  const { course, issues } = await loadCourse(folderSource(folder));
  return course
    ? reportPage(course.course.value.title, courseReport(course, lintOptions(course)))
    : noReportPage(issues.filter(({ severity }) => severity === 'error').map((issue) => formatIssue(issue)));
}
