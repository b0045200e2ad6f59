import { questionTypes } from '../../question-types/index.ts';
import type { ContentIssue } from '../content-issue.ts';
import { allQuestions } from '../course-blocks.ts';
import type { CourseFiles } from '../course-files.ts';

/** What each question type says of its own questions: a key that names nothing, a choice without feedback. */
export function questionKeys(files: CourseFiles): ContentIssue[] {
  return allQuestions(files).flatMap(({ block, path, file }) => {
    const definition = questionTypes.find(({ type }) => type === block.type);
    return (definition?.check?.(block) ?? []).map(({ path: inside, ...words }) =>
      file.json.issue([...path, ...inside], words),
    );
  });
}
