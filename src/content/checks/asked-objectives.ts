import type { ContentIssue } from '../content-issue.ts';
import { allQuestions } from '../course-blocks.ts';
import type { CourseFiles } from '../course-files.ts';
import { fieldReferences } from '../reference-fields.ts';

/** Every objective has a question, or nobody learns whether it was reached. Not judged while a file is broken. */
export function askedObjectives(files: CourseFiles): ContentIssue[] {
  const { course } = files;
  if (!course || files.broken.length > 0) return [];
  const asked = new Set(
    allQuestions(files)
      .flatMap(({ block }) => fieldReferences(block, []))
      .filter(({ kind }) => kind === 'objective')
      .map(({ id }) => id),
  );
  return course.value.objectives.flatMap(({ id }, at) =>
    asked.has(id)
      ? []
      : [
          course.json.issue(['objectives', at, 'id'], {
            code: 'objective-without-questions',
            message: `No question counts toward the objective "${id}".`,
            mend: `Add a question with "objective": "${id}", or take the objective out.`,
          }),
        ],
  );
}
