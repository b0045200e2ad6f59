import type { Messages } from '../../ui/messages/messages.ts';
import type { CheckFindings } from './lms-check-door.ts';

/** The whole report as plain text, for a support ticket: one line a finding. `about` names course, version and day. */
export function reportText({ report, recommendation }: CheckFindings, about: string, { text }: Messages): string {
  return [
    `${text('lmsCheck.title')}: ${report.edition}`,
    about,
    ...(report.readOnly ? [text(`lmsCheck.readOnly.${report.readOnly}`)] : []),
    '',
    ...report.rows.map(
      ({ id, verdict, detail }) => `${text(`lmsCheck.is.${verdict}`)} | ${text(`lmsCheck.${id}`)} | ${detail}`,
    ),
    '',
    ...adviceLines(recommendation, text),
  ].join('\n');
}

/** What we recommend, in up to three sentences. */
export function adviceLines(
  { report, standard, reason }: CheckFindings['recommendation'],
  text: Messages['text'],
): string[] {
  return [
    text(`lmsCheck.because.${reason}`),
    text(`lmsCheck.standard.${standard}`),
    ...(report ? [text('lmsCheck.preset', { preset: report })] : []),
  ];
}
