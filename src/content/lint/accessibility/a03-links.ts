import type { CourseFile } from '../../course-files.ts';
import { textFiles } from '../../course-files.ts';
import type { LintCourse } from '../lint-course.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import type { LintText } from '../lint-text.ts';
import { tongue } from '../tongue.ts';
import { emptyLinks } from './phrases.ts';

/** The words of a link say where it leads, alone and the same everywhere. */
export const linkWords: LintRule = {
  id: 'A03',
  title: 'Links say where they lead',
  find: (course) => textFiles(course.files).flatMap((file) => inFile(course, file)),
};

function inFile(course: LintCourse, file: CourseFile<unknown>): Finding[] {
  const targets = new Map<string, string>();
  return course.textsOf(file).flatMap((text) =>
    text.links.flatMap(({ words, href, at }): Finding[] => {
      const said = words.trim().toLocaleLowerCase(course.language);
      const elsewhere = targets.get(said);
      targets.set(said, href);
      return problem(course.language, said, elsewhere === undefined || elsewhere === href).map((message) =>
        finding(text, at, message),
      );
    }),
  );
}

function problem(language: string, words: string, isOwn: boolean): string[] {
  if ((emptyLinks[tongue(language)] ?? []).includes(words)) return [`“${words}” does not say where the link leads.`];
  if (/^(https?:|www\.)|^[\w.-]+\.\w{2,}\//.test(words)) return ['The words of this link are its address.'];
  return isOwn ? [] : [`Another link of this file has the words “${words}” and leads elsewhere.`];
}

function finding({ place }: LintText, at: number, message: string): Finding {
  return {
    ...place,
    at,
    severity: 'error',
    message,
    mend: 'Write what stands at its end: [the Constitution](https://…).',
  };
}
