import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderSource } from './folder.ts';

it('lists the files of a folder with forward slashes, hidden ones left out, and reads them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await mkdir(join(folder, 'modules/basics'), { recursive: true });
    await writeFile(join(folder, 'modules/basics/a.json'), '{}');
    await writeFile(join(folder, '.hidden'), 'x');
    const source = folderSource(`${folder}/`);
    expect(await source.list()).toEqual(['modules/basics/a.json']);
    expect(await source.read('modules/basics/a.json')).toBe('{}');
    expect(await source.read('modules/basics')).toBeUndefined();
    expect(await source.readBytes('gone.svg')).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('finds nothing in a folder that does not exist', async () => {
  expect(await folderSource('/no/such/folder').list()).toEqual([]);
});
