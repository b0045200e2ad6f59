import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { jsonSchemas } from './schemas.ts';

it.each(Object.entries(jsonSchemas()))(
  'course-content/schemas/%s is what "npm run content -- schemas" writes',
  async (name, text) => {
    expect(await readFile(`course-content/schemas/${name}`, 'utf8')).toBe(text);
  },
);
