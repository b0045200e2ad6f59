import type { SoundCourse } from '../course-files.ts';
import { lint } from '../lint/lint.ts';
import type { LintOptions } from '../lint/lint-course.ts';
import { ageTable, dueTable, gradeTable } from './evidence-tables.ts';
import { bankTable, lessonTable } from './lesson-tables.ts';
import { coverageTable, levelTable } from './objective-tables.ts';
import type { Report } from './report.ts';
import { informationTable, numberTable, openTable, ruleTable, waiverTable } from './rule-tables.ts';

/** Everything that can be counted in a sound course, in its source language. */
export function courseReport(files: SoundCourse, options: LintOptions): Report {
  const result = lint(files, options);
  const { course } = result;
  return [
    openTable(result),
    coverageTable(course),
    levelTable(course),
    lessonTable(course),
    bankTable(course),
    gradeTable(course),
    ageTable(course),
    dueTable(course),
    ruleTable(result),
    numberTable(result),
    waiverTable(result),
    informationTable(result),
  ];
}
