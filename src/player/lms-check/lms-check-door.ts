import type { CheckReport, Recommendation } from '../../tracking/lms-check/lms-check.ts';

export interface CheckFindings {
  readonly report: CheckReport;
  readonly recommendation: Recommendation;
}

/** `entries`: also append an interaction and an objective, which stay. */
export type CheckThisLms = (how: { readonly entries: boolean }) => Promise<CheckFindings>;

/** Opens to an administrator's code. */
export interface LmsCheckDoor {
  open(code: string): Promise<CheckThisLms | 'wrong' | 'no-code' | 'not-scorm'>;
}
