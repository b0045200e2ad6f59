import { activityTypes } from '../../activity-types/index.ts';
import { blockTypes } from '../../block-types/index.ts';
import { questionTypes } from '../../question-types/index.ts';
import type { Problem } from '../../schema/problem.ts';
import type { ContentIssue } from '../content-issue.ts';
import { allBlocks } from '../course-blocks.ts';
import type { CourseFiles } from '../course-files.ts';

interface Checked {
  readonly type: string;
  check?(source: Readonly<Record<string, unknown>>): readonly Problem[];
}

const types = new Map<string, Checked>(
  [...questionTypes, ...blockTypes, ...activityTypes].map((definition: Checked) => [definition.type, definition]),
);

/** What each type says of its own questions, blocks and activities: a key that names nothing, a choice without feedback. */
export function typeProblems(files: CourseFiles): ContentIssue[] {
  return allBlocks(files).flatMap(({ block, path, file }) =>
    (types.get(block.type)?.check?.(block) ?? []).map(({ path: inside, ...words }) =>
      file.json.issue([...path, ...inside], words),
    ),
  );
}
