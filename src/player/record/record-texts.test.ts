import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { enFirst } from '../../ui/messages/en-first.ts';
import { enNotice } from '../../ui/messages/en-notice.ts';
import { enRecord } from '../../ui/messages/en-record.ts';

it('the screens of the record bring along every text that they show', () => {
  const here = Object.keys({ ...enFirst, ...enRecord, ...enNotice });
  const files = readdirSync(import.meta.dirname).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name));
  const asked = files.flatMap((file) => {
    const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
    return [
      ...text.matchAll(
        /'((?:saving|rescue|enter|privacy|forget|settings|home|nav|self|learning|about|record)\.[\w.-]+)'/g,
      ),
    ].map(([, id = '']) => id);
  });
  expect(asked.length).toBeGreaterThan(60);
  expect(asked.filter((id) => !here.includes(id))).toEqual([]);
});
