import type { LmsStandard } from '../../lms-session.ts';
import { createLmsTracker, type LmsTrackerDeps } from '../../lms-tracker.ts';
import type { Tracker } from '../../tracker.ts';
import {
  codes,
  objective,
  openingValues,
  readLaunch,
  recordValues,
  sessionTime,
  suspendDataLimit,
} from './data-model.ts';
import { encodeInteraction } from './encode-interaction.ts';
import { findScorm12Api } from './find-api.ts';

const scorm12: LmsStandard = {
  findApi: findScorm12Api,
  codes,
  suspendDataLimit,
  readLaunch,
  openingValues,
  recordValues,
  objective,
  sessionTime,
  // Interactions are write-only (RTE 3.4.4): what stands in an entry cannot be looked up.
  interactions: { encode: encodeInteraction },
};

/** Records learning in an LMS by SCORM 1.2. */
export function createScorm12Tracker(deps: LmsTrackerDeps): Tracker {
  return createLmsTracker(scorm12, deps);
}
