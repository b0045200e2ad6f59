import type { Report, ReportTable } from './report.ts';

/** The report for a terminal: each table with its columns in line. */
export function reportText(report: Report): string {
  return report.map(tableText).join('\n\n');
}

function tableText({ title, note, columns, rows }: ReportTable): string {
  if (rows.length === 0) return `${title}\n  none`;
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
  return [title, `  ${note}`, '', ...lines].join('\n');
}
