import { administratorCode } from '../src/domain/course/administrator-code.ts';
import type { CourseOutline } from '../src/domain/course/course.ts';
import { type PackageSettings, settingsVersion } from '../src/domain/course/package-settings.ts';
import { defaultReport } from '../src/domain/course/report-preset.ts';

/** What settings.json says of a course where the packager was not told otherwise. */
export function packagedSettings(course: CourseOutline, chosen: Partial<PackageSettings> = {}): PackageSettings {
  return {
    report: course.report ?? defaultReport,
    mastery: null,
    title: null,
    modules: course.modules.map(({ id }) => id),
    languages: course.languages,
    administratorCode: administratorCode(course),
    ...chosen,
  };
}

/** settings.json: the values first, then what each means, in an administrator's words, since JSON knows no comments. */
export function settingsText(settings: PackageSettings, course: CourseOutline): string {
  const file = { version: settingsVersion, ...settings, help: help(course) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function help(course: CourseOutline): Record<string, string | readonly string[]> {
  const test = course.finalAssessment;
  return {
    howTo: [
      'Open this file with a plain text editor, change a value, keep quotation marks and commas, and save it.',
      'You can do this in the zip before you upload it, or in the copy of the package on the LMS. It counts from the next launch.',
      'A value that the course cannot use does not stop a learner: the packaged value counts, and the page "About this course" says what is wrong.',
      'The manifest, which the LMS read at the import, stays as it was packaged. After a change of "report" or "mastery", package the course again where you can.',
    ],
    report: [
      'What the LMS is told. Write one of:',
      'completed-when-read: completed when all lessons are done. Nobody is asked to take a test, and neither score nor "passed" nor "failed" is reported.',
      'passed-or-failed: the final test alone decides. In progress until it is handed in, then passed or failed.',
      'both: completed when all lessons, checks and the final test are done; passed or failed by the final test.',
      'never-failed: in progress until the final test is passed, then passed. "failed" is never reported, since some LMSs lock a learner out then.',
      ...(test ? [] : ['This package has no final test: it is completed when all is read, whatever stands here.']),
    ],
    mastery: [
      'Percent of the points of the final test that a learner needs to pass, from 1 to 100, without quotation marks. null: as the course has it.',
      'Where the LMS hands a passing score to the course, from the manifest or because somebody set it there, that one counts.',
    ],
    title:
      'Another title of the course, between quotation marks. null: as the course has it, in each language. The title in the LMS stays as it was imported.',
    modules: [
      'Modules that learners see: take a line away to leave one out. This package holds:',
      ...course.modules.map(({ id, title }) => `${id}: ${title}`),
    ],
    languages: `Languages that learners may choose. This package holds: ${course.languages.join(', ')}. ${course.languages[0]} is always there.`,
    administratorCode:
      'Opens the check of this LMS inside the course, where the course has one, and nothing else. Keep it from learners as you like; it protects no data.',
  };
}
