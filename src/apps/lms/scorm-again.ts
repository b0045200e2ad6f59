import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { ScormApi } from '../../lms/lms-api.ts';
import type { StandardId, Values } from '../../lms/standards.ts';

const settings = { autocommit: false, lmsCommitUrl: false, logLevel: 5 } as const;

/** A fresh LMS that holds these values: one object is one launch. */
export function createScormAgain(standard: StandardId, values: Values): ScormApi {
  const api = standard === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);
  api.loadFromFlattenedJSON(values);
  return api;
}
