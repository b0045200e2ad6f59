import { sep } from 'node:path';
import { type ContentIssue, formatIssue } from '../../content/content-issue.ts';
import type { CourseFiles, SoundCourse } from '../../content/course-files.ts';
import { loadCourse } from '../../content/load-course.ts';
import { folderSource } from '../../content/sources/folder.ts';
import { lintOptions } from './measure.ts';

/** SCORM 1.2 RTE 3.4.4: `cmi.suspend_data` holds 4,096 characters. */
const suspendDataLimit = 4096;

/** Prints the issues and a summary. Gives 1 on an error, else 0. */
export async function check(folder: string): Promise<number> {
  let suspendDataSize = 0;
  const lint = (sound: SoundCourse) => {
    const options = lintOptions(sound);
    suspendDataSize = options.measured?.worstSuspendData ?? 0;
    return options;
  };
  const { issues, course, files } = await loadCourse(folderSource(folder), { lint });
  const prefix = `${folder.split(sep).join('/').replace(/\/+$/, '')}/`;
  for (const issue of issues) console.log(formatIssue(issue, prefix));
  console.log(summary(issues, files));
  if (course) console.log(suspendData(suspendDataSize));
  return course ? 0 : 1;
}

function summary(issues: readonly ContentIssue[], { course, lessons, banks, facts, broken }: CourseFiles): string {
  const count = (severity: ContentIssue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  const questions = banks.reduce((sum, { value }) => sum + value.questions.length, 0);
  const held = [
    some(course?.value.modules.length ?? 0, 'module'),
    some(lessons.length, 'lesson'),
    `${some(banks.length, 'bank')} with ${some(questions, 'question')}`,
    some(facts?.value.facts.length ?? 0, 'fact'),
    ...(broken.length > 0 ? [`${some(broken.length, 'file')} left out until mended`] : []),
  ];
  return `${some(count('error'), 'error')}, ${some(count('warning'), 'warning')}; ${held.join(', ')}`;
}

const some = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function suspendData(size: number): string {
  const left =
    size > suspendDataLimit ? 'detail is dropped in the stated order where it does not fit' : 'all of it fits';
  return `suspend data at worst: ${size} characters of ${suspendDataLimit} (SCORM 1.2); ${left}`;
}
