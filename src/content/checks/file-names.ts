import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';

/** A lesson, bank or handout has the name of its file, since the course finds it by that. */
export function fileNames(files: CourseFiles): ContentIssue[] {
  return [...files.lessons, ...files.banks, ...files.handouts].flatMap(({ path, json, value }) => {
    const name = path
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, '');
    return name === value.id
      ? []
      : [
          json.issue(['id'], {
            code: 'id-not-file-name',
            message: `The id is "${value.id}" and the file is named ${name}.json.`,
            mend: `Rename the file to ${value.id}.json, or write "id": "${name}".`,
          }),
        ];
  });
}
