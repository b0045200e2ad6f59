import type { Requirement } from '../requirement.ts';
import type { RunLog } from './run-log.ts';

const watched = (list: readonly string[] | undefined, says: (one: string) => string) =>
  list ? [...new Set(list)].map(says) : { notJudged: 'nobody watched this; npm run package -- --report does.' };

/** Requirements on what the pages do beside talking to the LMS. */
export const worldRules: readonly Requirement<RunLog>[] = [
  {
    id: 'run-local',
    demand: 'Nothing is asked of another server while the course runs',
    clause: 'practice: many organisations let no course call out, and a learner may be followed',
    severity: 'fail',
    mend: 'Put what is loaded into the package; take out what reports elsewhere.',
    check: ({ remoteRequests }) => watched(remoteRequests, (address) => `It asked for ${address}`),
  },
  {
    id: 'run-files',
    demand: 'Every file that the course asks for is in the package',
    clause: 'CAM12 §2.3 (file) · CAM4 §3.4.1 (file)',
    severity: 'fail',
    mend: 'Put the file into the package, or mend the name: capitals count.',
    check: ({ missingFiles }) => watched(missingFiles, (path) => `It asked for "${path}".`),
  },
  {
    id: 'run-errors',
    demand: 'No script of the course fails',
    clause: 'practice: after an error a course may report nothing more',
    severity: 'warn',
    mend: 'Open the course with the developer tools of a browser and mend the error.',
    check: ({ scriptErrors }) => watched(scriptErrors, (error) => error),
  },
];
