import { packageRequirements } from './package/package-requirements.ts';
import type { Family, Severity } from './requirement.ts';
import { runRequirements } from './run/run-requirements.ts';

const families: Readonly<Record<Family, string>> = { 'scorm-1.2': '1.2', 'scorm-2004': '2004', cmi5: 'cmi5' };
const severities: Readonly<Record<Severity, string>> = { fail: 'fail', warn: 'warn', info: 'note' };

interface Row {
  readonly id: string;
  readonly demand: string;
  readonly clause: string;
  readonly severity: Severity;
  readonly families?: readonly Family[];
}

/** Every requirement with its clause, as the table that stands in scorm/README.md. */
export function requirementTable(): string {
  const rows = (list: readonly Row[]) =>
    list.map(({ id, demand, clause, severity, families: of }) => {
      const only = of ? ` (${of.map((family) => families[family]).join(', ')})` : '';
      return `| \`${id}\` | ${demand}${only} | ${clause} | ${severities[severity]} |`;
    });
  const table = (title: string, list: readonly Row[]) => [
    `**${title}: ${list.length} requirements**`,
    '',
    '| id | what must be so | clause | else |',
    '|---|---|---|---|',
    ...rows(list),
  ];
  return [...table('The package', packageRequirements), '', ...table('The run', runRequirements)].join('\n');
}
