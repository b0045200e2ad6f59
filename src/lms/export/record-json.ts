import type { Call } from '../call-log.ts';
import type { Learner } from '../learners.ts';
import type { KeptSession, LearnerRecord, RecordSubject } from '../record.ts';
import type { Values } from '../standards.ts';

/** Version of the file. Another release may add fields; a changed meaning raises it. */
export const exportVersion = 1;
export const exportFormat = 'borderless-lms-records';

/** One learner in one package. Moments are ISO 8601. */
export interface ExportedRecord {
  readonly learner: { readonly id: string; readonly name: string; readonly idInCourse: string };
  readonly package: RecordSubject & { readonly key: string };
  readonly launches: number;
  /** Null where nothing was ever saved. */
  readonly saved: string | null;
  /** The data model by element, as the course committed it last. */
  readonly values: Values;
  readonly sessions: readonly {
    readonly launch: number;
    readonly opened: string;
    readonly ended: string;
    readonly ending: string;
    readonly values: Values;
  }[];
}

export interface RecordExport {
  readonly format: typeof exportFormat;
  readonly version: number;
  readonly exported: string;
  readonly records: readonly ExportedRecord[];
  /** Of the last launch, where one record is exported. */
  readonly calls?: readonly Call[];
}

export interface ExportSource {
  readonly records: readonly LearnerRecord[];
  readonly learners: readonly Learner[];
  readonly sessions: (record: LearnerRecord) => readonly KeptSession[];
  readonly calls?: readonly Call[];
}

const iso = (at: number) => new Date(at).toISOString();

export function recordExport({ records, learners, sessions, calls }: ExportSource, now: number): RecordExport {
  return {
    format: exportFormat,
    version: exportVersion,
    exported: iso(now),
    records: records.map((record) => ({
      learner: {
        id: record.learner,
        name: learners.find(({ id }) => id === record.learner)?.name ?? '',
        idInCourse: record.learnerId,
      },
      package: { ...record.subject, key: record.package },
      launches: record.launches,
      saved: record.savedAt === undefined ? null : iso(record.savedAt),
      values: record.values,
      sessions: sessions(record).map(({ openedAt, endedAt, ...rest }) => ({
        ...rest,
        opened: iso(openedAt),
        ended: iso(endedAt),
      })),
    })),
    ...(calls && { calls }),
  };
}
