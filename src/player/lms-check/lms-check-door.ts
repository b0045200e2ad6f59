import type { ReportPreset } from '../../domain/course/report-preset.ts';

/** What the check found, as far as its screen shows it; `tracking/lms-check` says what each means. */
export interface CheckFindings {
  readonly report: {
    readonly edition: string;
    readonly readOnly: 'work' | 'mode' | undefined;
    readonly rows: readonly {
      readonly id: CheckName;
      readonly verdict: 'keeps' | 'partly' | 'drops' | 'refuses' | 'none' | 'skipped';
      /** English, for a support ticket. */
      readonly detail: string;
    }[];
  };
  readonly recommendation: {
    readonly report?: ReportPreset;
    readonly standard: 'stay' | 'scorm-2004-4th' | 'scorm-1.2' | 'talk-to-the-lms';
    readonly reason:
      | 'noApi'
      | 'keepsNothing'
      | 'cutsSuspendData'
      | 'lmsJudges'
      | 'oneStatus'
      | 'twoStatuses'
      | 'onlyRead';
  };
}

export type CheckName =
  | 'api'
  | 'values'
  | 'suspendData'
  | 'unicode'
  | 'place'
  | 'objectives'
  | 'interactions'
  | 'commit'
  | 'clock'
  | 'restored';

/** `entries`: also append an interaction and an objective, which stay. */
export type CheckThisLms = (how: { readonly entries: boolean }) => Promise<CheckFindings>;

/** Opens to an administrator's code. */
export interface LmsCheckDoor {
  open(code: string): Promise<CheckThisLms | 'wrong' | 'no-code' | 'not-scorm'>;
}
