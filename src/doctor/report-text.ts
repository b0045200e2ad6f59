import type { Outcome, Report } from './report.ts';

const labels: Readonly<Record<Outcome['outcome'], string>> = {
  pass: 'pass',
  fail: 'FAIL',
  warn: 'warn',
  info: 'note',
  'not-judged': '–',
};

const parts: Readonly<Record<Outcome['part'], string>> = {
  package: 'The package',
  run: 'The run',
};

/** A report as a table for a terminal: what is met is one line, what is not says what was found and what to do. */
export function reportText({ package: about, outcomes, counts }: Report): string {
  const size =
    about.bytes < 1024 * 1024 ? `${Math.ceil(about.bytes / 1024)} KB` : `${(about.bytes / 1024 ** 2).toFixed(1)} MB`;
  const head = [
    about.name,
    about.edition ?? 'no standard that is known',
    about.title && `“${about.title}”`,
    `${about.files} files`,
    size,
  ];
  const width = Math.max(...outcomes.map(({ id }) => id.length));
  const rows = (['package', 'run'] as const).flatMap((part) => {
    const of = outcomes.filter((outcome) => outcome.part === part);
    return of.length > 0 ? ['', parts[part], ...groups(of).flatMap((outcome) => row(outcome, width))] : [];
  });
  return [head.filter(Boolean).join(' · '), ...rows, '', summary(counts)].join('\n');
}

/** What many requirements say in the same words is said once. */
type Row = Outcome | { readonly ids: readonly string[]; readonly reason: string };

function groups(outcomes: readonly Outcome[]): readonly Row[] {
  const reasons = new Map<string, string[]>();
  for (const { outcome, found, id } of outcomes) {
    if (outcome === 'not-judged') reasons.set(found[0] ?? '', [...(reasons.get(found[0] ?? '') ?? []), id]);
  }
  return [
    ...outcomes.filter(({ outcome }) => outcome !== 'not-judged'),
    ...[...reasons].map(([reason, ids]) => ({ reason, ids })),
  ];
}

function row(outcome: Row, width: number): readonly string[] {
  if ('ids' in outcome)
    return [`  ${labels['not-judged'].padEnd(4)}  not judged: ${outcome.reason} (${many(outcome.ids)})`];
  const { id, demand, clause, found, mend } = outcome;
  const line = `  ${labels[outcome.outcome].padEnd(4)}  ${id.padEnd(width)}  ${demand} [${clause}]`;
  if (outcome.outcome === 'pass') return [line];
  return [line, ...found.map((one) => `        found: ${one}`), `        mend:  ${mend}`];
}

function many(ids: readonly string[]): string {
  return ids.length > 6 ? `${ids.length} requirements` : ids.join(', ');
}

function summary(counts: Report['counts']): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${total} requirements: ${counts.pass} passed, ${counts.fail} failed, ${counts.warn} warnings, ${counts.info} notes, ${counts['not-judged']} not judged`;
}
