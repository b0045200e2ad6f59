import type { Requirement } from '../requirement.ts';
import type { RunLog } from './run-log.ts';
import { savingRules } from './saving-rules.ts';
import { scoreRules } from './score-rules.ts';
import { sessionRules } from './session-rules.ts';
import { valueRules } from './value-rules.ts';
import { worldRules } from './world-rules.ts';

/** Everything that a run can be asked, in the order of a report. */
export const runRequirements: readonly Requirement<RunLog>[] = [
  ...sessionRules,
  ...valueRules,
  ...savingRules,
  ...scoreRules,
  ...worldRules,
];
