import { formatIssue, sortedIssues } from '../content-issue.ts';
import { lintRules } from '../lint/index.ts';
import type { LintResult } from '../lint/lint.ts';
import type { ReportTable } from './report.ts';

/** Errors and warnings that are open, as "check" prints them. */
export function openTable({ issues }: LintResult): ReportTable {
  return {
    title: 'To mend',
    note: 'An error stops a package; a warning is mended, or waived in its file with a reason and a date.',
    columns: ['rule', 'severity', 'where', 'what', 'mend'],
    rows: sortedIssues(issues).map(({ code, severity, file, line, message, mend }) => [
      code,
      severity,
      `${file}:${line}`,
      message,
      mend,
    ]),
  };
}

/** What each rule found: not mended, waived, or for information. */
export function ruleTable({ issues, waived, information }: LintResult): ReportTable {
  const count = (list: readonly { readonly code: string }[], id: string) =>
    list.filter(({ code }) => code === id).length;
  return {
    title: 'Rules on writing',
    note: 'Open: errors and warnings that "check" prints. Waived: with a reason in the file. Information: to look at, no more.',
    columns: ['rule', 'asks', 'open', 'waived', 'information'],
    rows: lintRules.map(({ id, title }) => [
      id,
      title,
      count(issues, id),
      count(
        waived.map(({ issue }) => issue),
        id,
      ),
      count(information, id),
    ]),
  };
}

/** The numbers of rules that compare over the whole course. */
export function numberTable({ numbers }: LintResult): ReportTable {
  return {
    title: 'Numbers of the rules',
    note: 'What was measured, kept or not.',
    columns: ['rule', 'measured'],
    rows: numbers.flatMap(({ rule, lines }) => lines.map((line) => [rule, line])),
  };
}

export function waiverTable({ waived }: LintResult): ReportTable {
  return {
    title: 'Waivers',
    note: 'Each ends on its date and is then an error.',
    columns: ['rule', 'where', 'until', 'reason', 'covers'],
    rows: waived.map(({ waiver, issue }) => [
      waiver.rule,
      `${issue.file}:${issue.line}`,
      waiver.until,
      waiver.reason,
      issue.message,
    ]),
  };
}

export function informationTable({ information }: LintResult): ReportTable {
  return {
    title: 'For information',
    note: 'Worth a look; nothing stops.',
    columns: ['what'],
    rows: information.map((issue) => [formatIssue(issue).replace(/\n\s+/, ' ').replace(' warning ', ' ')]),
  };
}
