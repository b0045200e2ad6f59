import type { IssueWords } from '../content-issue.ts';

/** The kinds of file that a migration may have to treat in different ways. */
export type FileKind = 'course' | 'lesson' | 'bank' | 'handout' | 'facts' | 'sources' | 'glossary' | 'translation';

/** One step from a format version to the next. It never fails: what it cannot read, it leaves for validation to name. */
export interface Migration {
  /** The version that it takes; it gives the next. */
  readonly from: number;
  migrate(kind: FileKind, value: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

export type Migrated = { readonly value: unknown } | { readonly problem: IssueWords };

/** Brings a file's value to the newest format by running every step from its own version on. */
export function migrate(kind: FileKind, value: unknown, newest: number, steps: readonly Migration[]): Migrated {
  if (!isRecord(value)) return { value };
  const version = value.formatVersion;
  if (typeof version !== 'number')
    return problem(
      'missing-version',
      'The field "formatVersion" with the number of the format is missing.',
      `Add "formatVersion": ${newest}, as the line after "$schema".`,
    );
  if (version > newest)
    return problem(
      'newer-version',
      `This file is written in format ${version}, and this player knows formats up to ${newest}.`,
      'Use a newer player, or save the file in an older format.',
    );
  let current: Record<string, unknown> = value;
  for (let at = version; at < newest; at++) {
    const step = steps.find(({ from }) => from === at);
    if (!step)
      return problem(
        'unknown-version',
        `There is no format ${version}, or no way from it to format ${newest}.`,
        `Write "formatVersion": ${newest} and mend what the check then names.`,
      );
    current = { ...step.migrate(kind, current), formatVersion: at + 1 };
  }
  return { value: current };
}

function problem(code: string, message: string, mend: string): Migrated {
  return { problem: { code, message, mend } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
