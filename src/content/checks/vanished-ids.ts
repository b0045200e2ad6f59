import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';
import { idsOf } from '../id-lock.ts';
import { knownIds } from '../known-ids.ts';

/** An id that learners' records may hold and that the course lost. A broken file is taken to hold what it held. */
export function vanishedIds(files: CourseFiles): ContentIssue[] {
  const lock = files.ids;
  if (!lock) return [];
  const now = idsOf(files);
  const known = knownIds(files);
  const retired = new Set(lock.value.retired);
  return Object.entries(lock.value.published).flatMap(([kind, published]) => {
    const present = new Set<string>(Object.entries(now).find(([name]) => name === kind)?.[1]);
    return published.flatMap((id, at) =>
      present.has(id) || retired.has(id) || known.isUnsure(id.split('/').at(-1) ?? id)
        ? []
        : [
            lock.json.issue(['published', kind, at], {
              code: 'vanished-id',
              message: `"${id}" (${kind}) was published and is gone; what learners did there would be lost.`,
              mend: 'Give the id back to what it named, or add it to "retired" if it went on purpose.',
            }),
          ],
    );
  });
}
