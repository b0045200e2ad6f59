import type { ScoreBand } from './certificate.ts';

/** Everything that a certificate's check code is made from, and all of it stands on the certificate. */
export interface CertificateFields {
  readonly learner: string;
  /** Id of the course, since its title differs by language. */
  readonly course: string;
  readonly revision: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Absent where the course has no final test. */
  readonly band?: ScoreBand | undefined;
  /** In steps of 0.5. */
  readonly hours: number;
  /** Ids, in the order in which the certificate lists them. */
  readonly objectives: readonly string[];
  /** Ids of modules that were tested out of, in the order of the course. */
  readonly testedOut: readonly string[];
  /** `YYYY-MM`. */
  readonly factsAsOf: string;
}

/** A name as one line: composed characters (NFC), no blanks around it, one blank where several stood. */
export function certifiedName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * The text that the check code is the SHA-256 of, in UTF-8: nine or ten lines, each with its line feed, the last too. The first
 * names the form; a changed form has another number there. Form 2 names the modules that were tested out of; a certificate
 * without any keeps form 1, so that one that was printed before shows the same code still. The same in every language.
 */
export function certificateText(fields: CertificateFields): string {
  const { learner, course, revision, date, band, hours, objectives, testedOut, factsAsOf } = fields;
  const form = testedOut.length > 0 ? 2 : 1;
  const lines = [
    `certificate of completion ${form}`,
    `learner: ${certifiedName(learner)}`,
    `course: ${course}`,
    `version: ${revision}`,
    `date: ${date}`,
    `score: ${band ? `${band.from}-${band.to}` : 'none'}`,
    `hours: ${hours.toFixed(1)}`,
    `objectives: ${objectives.join(' ') || 'none'}`,
    ...(form === 2 ? [`tested out of: ${testedOut.join(' ')}`] : []),
    `facts as of: ${factsAsOf}`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The first 16 digits of a hash in groups of four, capitals: `7F3A 91C4 0B2E 55D0`. */
export function checkGroups(hex: string): string {
  return (hex.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ');
}
