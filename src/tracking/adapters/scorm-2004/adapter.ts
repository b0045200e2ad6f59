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
import { encodeInteraction, timeOf } from './encode-interaction.ts';
import { findScorm2004Api } from './find-api.ts';

const scorm2004: LmsStandard = {
  findApi: findScorm2004Api,
  codes,
  suspendDataLimit,
  readLaunch,
  openingValues,
  recordValues,
  objective,
  sessionTime,
  interactions: { encode: encodeInteraction, given: timeOf },
};

/** Records learning in an LMS by SCORM 2004, 3rd and 4th edition. */
export function createScorm2004Tracker(deps: LmsTrackerDeps): Tracker {
  return createLmsTracker(scorm2004, deps);
}
