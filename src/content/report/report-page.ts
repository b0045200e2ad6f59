import type { Report, ReportTable } from './report.ts';

/** The report as a page for the dev server. Everything from the course is escaped: content is untrusted. */
export function reportPage(title: string, report: Report): string {
  const links = report.map((table, at) => `<li><a href="#t${at}">${escaped(table.title)}</a></li>`).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}: report</title>
<style>${style}</style>
</head>
<body>
<header><h1>${escaped(title)}: report</h1><p>Made anew each time this page is loaded. The same as <code>npm run content -- report</code>.</p></header>
<nav aria-label="Tables"><ul>${links}</ul></nav>
<main>${report.map(section).join('')}</main>
</body>
</html>`;
}

/** What stands there while the course has errors. */
export function noReportPage(issues: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>No report</title><style>${style}</style></head><body><main><h1>No report while the course has errors</h1><ul>${issues.map((issue) => `<li><pre>${escaped(issue)}</pre></li>`).join('')}</ul></main></body></html>`;
}

function section({ title, note, columns, rows }: ReportTable, at: number): string {
  const body =
    rows.length === 0
      ? '<p>None.</p>'
      : `<div class="scroll" role="region" aria-labelledby="t${at}" tabindex="0"><table><thead><tr>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table></div>`;
  return `<section><h2 id="t${at}">${escaped(title)}</h2><p>${escaped(note)}</p>${body}</section>`;
}

function row([head = '', ...cells]: readonly (string | number)[]): string {
  return `<tr><th scope="row">${escaped(String(head))}</th>${cells.map((cell) => `<td>${escaped(String(cell))}</td>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-inline-size: 90rem; padding: 1rem clamp(1rem, 4vw, 3rem); }
h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { font-size: 1.15rem; margin-block: 2.5rem 0.25rem; }
p { margin-block: 0.25rem 0.75rem; max-inline-size: 70ch; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding-block: 0.5rem; }
.scroll { overflow-x: auto; }
:is(.scroll, a):focus-visible { outline: 3px solid; outline-offset: 2px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; }
th, td { border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.35rem 0.75rem; text-align: start; vertical-align: top; }
thead th { white-space: nowrap; }
tbody th { font-weight: 600; white-space: nowrap; }
pre { white-space: pre-wrap; }
`;
