import type { LaunchPlan } from './fault-plan.ts';
import type { LmsLaunchWithFaults } from './faulty-lms.ts';

/** What a course cannot avoid once the LMS has failed a call: it tries again, and the judge saw the first try. */
const causedByFaults =
  /nothing has changed|before Initialize|a second time|does not offer this|was not committed|before entry was read|was set before its type|: \d+$/;

/** Calls of one launch that no standard allows and no fault explains; and commits beyond one a step, where nothing failed. */
export function unlawful(lms: LmsLaunchWithFaults, plan: LaunchPlan, steps: number): readonly string[] {
  const blamed = lms.violations.filter((what) => lms.hits === 0 || !causedByFaults.test(what));
  const isWhole = plan.lms.length === 0 && plan.device.length === 0;
  // The opening, what waited from an earlier launch, and the end.
  const most = steps + 3;
  return isWhole && lms.commits() > most ? [...blamed, `${lms.commits()} commits for ${steps} steps`] : blamed;
}
