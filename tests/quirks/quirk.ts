import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { LmsEdition } from '../support/lms-edition.ts';
import { lmsEditions } from '../support/lms-editions.ts';

/** A row of the table of quirks in scorm/README.md. */
export interface QuirkRow {
  readonly name: string;
  /** Addresses of public reports. */
  readonly reports: readonly string[];
  readonly defence: string;
}

/** The table of quirks as administrators read it: what LMSs do, who reported it, and our defence. */
export function quirkRows(): readonly QuirkRow[] {
  const readme = readFileSync(join(import.meta.dirname, '../../scorm/README.md'), 'utf8');
  const section = readme.split('## What real LMSs do')[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| what the LMS does'))
    .map((line) => {
      const [name = '', seen = '', defence = ''] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return { name, reports: seen.match(/https:\/\/[^)\s]+/g) ?? [], defence };
    });
}

/** Names of the quirks that this run plays. */
export const played = new Set<string>();

/** Plays one row of the table with each edition of SCORM, or with those that know it. */
export function quirk(name: string, play: (edition: LmsEdition) => void, only?: LmsEdition['name']): void {
  played.add(name);
  const editions = lmsEditions.filter((edition) => only === undefined || edition.name === only);
  describe.each(editions)(`${name} ($name)`, play);
}
