import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CourseFiles } from '../../content/course-files.ts';
import { lockedIds, lostIds, retiredIds } from '../../content/id-lock.ts';
import type { IdsSource } from '../../content/ids-schema.ts';
import { loadCourse } from '../../content/load-course.ts';
import { folderSource } from '../../content/sources/folder.ts';

/** Adds ids and answer keys of the course to `ids.json`. Refuses while a file is broken, since its ids would be missing. */
export async function writeIds(folder: string): Promise<number> {
  const files = await wholeFiles(folder);
  if (!files) return 1;
  const lock = lockedIds(files);
  await write(folder, lock);
  const count = Object.values(lock.published).reduce((sum, ids) => sum + ids.length, 0);
  console.log(`${join(folder, 'ids.json')} holds ${count} ids and ${Object.keys(lock.answerKeys).length} answer keys.`);
  return 0;
}

/** Moves every id that vanished to the retired ones. Refuses like `writeIds`. */
export async function retireIds(folder: string): Promise<number> {
  const files = await wholeFiles(folder);
  if (!files) return 1;
  const lock = lockedIds(files);
  const lost = lostIds(lock, files);
  if (lost.length === 0) {
    console.log('No id has vanished.');
    return 0;
  }
  await write(folder, retiredIds(lock, files, new Date().toISOString().slice(0, 10)));
  console.log(`Retired, and never to be used again:\n${lost.map(({ kind, id }) => `  ${id} (${kind})`).join('\n')}`);
  return 0;
}

async function wholeFiles(folder: string): Promise<CourseFiles | undefined> {
  const { files } = await loadCourse(folderSource(folder));
  if (files.broken.length === 0 && files.course) return files;
  const broken = files.broken.map(({ path }) => path).join(', ') || folder;
  console.error(`Not written: mend first what "check" names in ${broken}.`);
  return undefined;
}

async function write(folder: string, lock: IdsSource): Promise<void> {
  await writeFile(join(folder, 'ids.json'), `${JSON.stringify(lock, null, 2)}\n`);
}
