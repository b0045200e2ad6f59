/** What becomes of a requirement that is not met. */
export type Severity = 'fail' | 'warn' | 'info';

export type Family = 'scorm-1.2' | 'scorm-2004' | 'cmi5';

/** Where something could not be judged: the reason, which ends a sentence that begins "Not judged:". */
export interface NotJudged {
  readonly notJudged: string;
}

/** One row of the doctor's list. Plain data, so that the list can be printed. */
export interface Requirement<Subject> {
  /** Kebab-case, stable: reports are compared by it. */
  readonly id: string;
  /** What has to be so, in a person's words. */
  readonly demand: string;
  /** Of the standard, or `practice` with the LMSs that it was learned from. */
  readonly clause: string;
  readonly severity: Severity;
  /** What to do about it. */
  readonly mend: string;
  /** All where it is absent. */
  readonly families?: readonly Family[];
  /** What was found against it, a sentence each with its place; empty where it is met. */
  readonly check: (subject: Subject) => readonly string[] | NotJudged;
  /** Messages of a schema validator that say the same: they are not reported a second time. */
  readonly explains?: RegExp;
}

/** CAM12, RTE12: SCORM 1.2, Content Aggregation Model and Run-Time Environment. CAM4, RTE4, SN4: SCORM 2004 4th edition. */
export const both = (in12: string, in2004: string): string => `CAM12 §${in12} · CAM4 §${in2004}`;
