import type { ContentIssue } from '../content-issue.ts';
import type { CourseFiles } from '../course-files.ts';
import type { PublishedIds } from '../ids-schema.ts';
import { kinds, placedIds } from '../placed-ids.ts';

/** A retired id that names something again: saved progress would take what a learner once did for what stands there now. */
export function reusedIds(files: CourseFiles): ContentIssue[] {
  const lock = files.ids?.value;
  if (!lock) return [];
  return placedIds(files).flatMap(({ kind, id, file, path }) => {
    const went = Object.hasOwn(lock.retired, id) ? lock.retired[id] : undefined;
    if (went === undefined || !mayBe(kind, kindsOf(id, lock.published))) return [];
    const when = went === 'unknown' ? 'in an earlier edition' : `in edition ${went.replace(' ', ' on ')}`;
    return [
      file.json.issue(path, {
        code: 'reused-id',
        message: `"${id}" (${kind}) was retired ${when}; learners' records from then would be taken for this one.`,
        mend: 'Give this one an id that was never used. Only if it is the same as before, take the id out of "retired" in ids.json.',
      }),
    ];
  });
}

type Kind = keyof PublishedIds;

function kindsOf(id: string, published: PublishedIds): Kind[] {
  return kinds.filter((kind) => published[kind].includes(id));
}

/** Blocks and questions share their ids; a lesson may have the name of a module. What was never listed may be anything. */
function mayBe(kind: Kind, earlier: readonly Kind[]): boolean {
  const space = (one: Kind) => (one === 'questions' ? 'blocks' : one);
  return earlier.length === 0 || earlier.some((one) => space(one) === space(kind));
}
