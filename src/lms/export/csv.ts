/** What spreadsheets take for a formula, the hidden characters that some skip before it, and their full-width twins. */
const formula = /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠])/u;
const number = /^-?\d+(\.\d+)?$/;

/**
 * Rows as a file that spreadsheets open (RFC 4180): each cell in quotes, line ends of CR LF, UTF-8 with its mark. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe, since a package or a learner may have written it; numbers stay
 * numbers.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
