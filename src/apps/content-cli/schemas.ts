import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from '../../content/schemas.ts';

/** Writes a JSON Schema for each kind of file into a folder. */
export async function writeSchemas(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const schemas = Object.entries(jsonSchemas());
  await Promise.all(schemas.map(([name, text]) => writeFile(join(folder, name), text)));
  console.log(`${folder} holds ${schemas.map(([name]) => name).join(', ')}.`);
  return 0;
}
