import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';
import { lostIds } from '../id-lock.ts';
import { knownIds } from '../known-ids.ts';

/** An id that learners' records may hold and that the course lost. A broken file is taken to hold what it held. */
export function vanishedIds(files: CourseFiles): ContentIssue[] {
  const lock = files.ids;
  // What stands behind a break in a file is not read, and is not gone for that; the break is an error of its own.
  if (!lock || files.broken.some(({ isWhole }) => !isWhole)) return [];
  const known = knownIds(files);
  return lostIds(lock.value, files)
    .filter(({ id }) => !known.isUnsure(id.split('/').at(-1) ?? id))
    .map(({ kind, at, id }) =>
      lock.json.issue(['published', kind, at], {
        code: 'vanished-id',
        message: `"${id}" (${kind}) was published and is gone; what learners did there would be lost.`,
        mend: 'Give the id back to what it named. If it went on purpose, run "npm run content -- retire".',
      }),
    );
}
