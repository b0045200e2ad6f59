import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Standard } from '../../scorm/profiles.ts';

interface PackageWishes {
  readonly standard?: Standard;
  /** Default: the course. */
  readonly content?: string;
  readonly languages?: string;
  /** Further options, as they stand on the command line. */
  readonly options?: readonly string[];
}

/** A package as the package command makes it from the player that is built already. */
export function packageNow({ standard = 'scorm-1.2', content, languages, options = [] }: PackageWishes): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'borderless-package-'));
  const out = join(folder, 'package.zip');
  const wishes = [...(content ? ['--content', content] : []), ...(languages ? ['--languages', languages] : [])];
  execFileSync(process.execPath, [
    'node_modules/tsx/dist/cli.mjs',
    'scorm/cli.ts',
    '--standard',
    standard,
    '--out',
    out,
    ...wishes,
    ...options,
  ]);
  const zip = new Uint8Array(readFileSync(out));
  rmSync(folder, { recursive: true });
  return zip;
}
