// `npx tsx tests/support/list-frozen.ts`: adds frozen files that are new to the list. It changes no entry: what was frozen stays.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const frozenFolder = 'tests/frozen';
const list = `${frozenFolder}/hashes.json`;

/** SHA-256 of each frozen file by its path in the folder, as listed when it was added. */
export function listedFrozen(): Record<string, string> {
  return JSON.parse(readFileSync(list, 'utf8'));
}

/** The same of the files that stand there now: all but the tests, this list and the text about them. */
export function frozenNow(): Record<string, string> {
  const files = readdirSync(frozenFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(frozenFolder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const frozen = paths.filter((path) => path.includes('/')).sort();
  return Object.fromEntries(frozen.map((path) => [path, digest(join(frozenFolder, path))]));
}

export function listFrozen(): void {
  const both = { ...frozenNow(), ...listedFrozen() };
  writeFileSync(list, `${JSON.stringify(Object.fromEntries(Object.entries(both).sort()), null, 2)}\n`);
}

/** Texts with line feeds, whatever a checkout made of them. */
function digest(path: string): string {
  const bytes = readFileSync(path);
  const same = path.endsWith('.json') ? bytes.toString('utf8').replaceAll('\r\n', '\n') : bytes;
  return createHash('sha256').update(same).digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) listFrozen();
