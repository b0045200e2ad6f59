import type { ContentIssue } from '../content-issue.ts';
import { type CourseFiles, issueInText, textFiles } from '../course-files.ts';

/** Mark-up that does not work: HTML, unsafe links, paragraphs where one line belongs, marks that mark nothing. */
export function textMarkup(files: CourseFiles): ContentIssue[] {
  return textFiles(files).flatMap((file) =>
    file.texts.flatMap((text) => text.parsed.issues.map(({ at, ...words }) => issueInText(file, text, at, words))),
  );
}
