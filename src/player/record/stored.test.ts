import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { databaseName } from '../../session/journal/indexed-db-store.ts';
import { stored } from './stored.ts';

/** Folders whose code can end up in the player. */
const folders = [
  'player',
  'session',
  'tracking',
  'domain',
  'ui',
  'apps/player',
  'question-types',
  'block-types',
  'activity-types',
];
const source = join(import.meta.dirname, '../..');
const root = dirname(source);
const worker = join(root, 'scorm/web/files/service-worker.js');
const playerFiles = folders.flatMap((folder) =>
  readdirSync(join(source, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.|examples\.ts/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name)),
);
const table = join(import.meta.dirname, 'stored.ts');
const code = new Map(
  [...playerFiles, worker].filter((file) => file !== table).map((file) => [file, readFileSync(file, 'utf8')]),
);

/** A name with every slot left open. */
const open = (name: string) => name.replace(/\$?\{[^}]*\}/g, '{}');

/** Names in the code under which something is kept: all of them begin alike. */
const names = new Set(
  [...code.values()].flatMap((text) =>
    [...text.matchAll(/'(borderless\/[^']*)'|"(borderless\/[^"]*)"|`(borderless\/[^`]*)`/g)].map(([, ...found]) =>
      open(found.find((name) => name !== undefined) ?? ''),
    ),
  ),
);

it('names everything that the player keeps in a browser, and nothing that it does not keep', () => {
  expect(names.size).toBeGreaterThan(4);
  const entries = stored.filter(({ inDatabase }) => !inDatabase);
  expect([...names].sort()).toEqual(entries.map(({ key }) => open(key)).sort());
  expect(stored.filter(({ inDatabase }) => inDatabase).map(({ key }) => key)).toEqual([
    `IndexedDB: ${databaseName}, {course}, {learner}`,
  ]);
});

it('knows every place that can keep something: one more would keep what the page does not tell of', () => {
  const keeps =
    /\b(?:localStorage|sessionStorage|indexedDB|caches|cookieStore|requestFileSystem|storage\.getDirectory)\b|document\.cookie/;
  const places = [...code].flatMap(([file, text]) => (keeps.test(text) ? [file.slice(root.length + 1)] : []));
  expect(places).toEqual([
    'src/apps/player/cmi5-tracker.ts',
    'src/apps/player/device-storage.ts',
    'scorm/web/files/service-worker.js',
  ]);
});
