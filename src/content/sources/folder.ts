import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ContentSource } from '../content-source.ts';

/** The files below a folder of this machine. Hidden files are no content. A folder that does not exist holds nothing. */
export function folderSource(folder: string): ContentSource {
  const bytes = (path: string) => orMissing(readFile(join(folder, path)));
  return {
    list: async () => {
      const found = (await orMissing(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
      return found
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'))
        .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
        .sort();
    },
    read: async (path) => (await bytes(path))?.toString('utf8'),
    readBytes: bytes,
  };
}

async function orMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      return undefined;
    throw error;
  }
}
