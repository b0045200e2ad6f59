import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockedIds } from '../../content/id-lock.ts';
import { loadCourse } from '../../content/load-course.ts';
import { folderSource } from '../../content/sources/folder.ts';

/** Adds the ids of the course to `ids.json`. Refuses while a file is broken, since its ids would be missing. */
export async function writeIds(folder: string): Promise<number> {
  const { files } = await loadCourse(folderSource(folder));
  if (files.broken.length > 0 || !files.course) {
    console.error(
      `Not written: mend first what "check" names in ${files.broken.map(({ path }) => path).join(', ') || folder}.`,
    );
    return 1;
  }
  const lock = lockedIds(files);
  await writeFile(join(folder, 'ids.json'), `${JSON.stringify(lock, null, 2)}\n`);
  const count = Object.values(lock.published).reduce((sum, ids) => sum + ids.length, 0);
  console.log(`${join(folder, 'ids.json')} holds ${count} ids.`);
  return 0;
}
