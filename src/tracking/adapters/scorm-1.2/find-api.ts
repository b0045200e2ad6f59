import { findInWindows, isOpen } from '../../api-walk.ts';
import type { LmsApi } from '../../lms-calls.ts';

/** SCORM 1.2 RTE 3.3: LMSInitialize, LMSFinish and LMSCommit take the empty string, nothing else. */
interface Scorm12Api {
  LMSInitialize(empty: ''): unknown;
  LMSFinish(empty: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(empty: ''): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
}

/** The object `API` of the LMS. That of another edition is not taken. */
export function findScorm12Api(window: object): LmsApi | undefined {
  const found = findInWindows(window, 'API', 'LMSInitialize');
  if (!found) return undefined;
  // The LMS's own object: each call of it is guarded against what it may lack.
  const api = found.object as Scorm12Api;
  return {
    initialize: () => api.LMSInitialize(''),
    terminate: () => api.LMSFinish(''),
    get: (element) => api.LMSGetValue(element),
    set: (element, value) => api.LMSSetValue(element, value),
    commit: () => api.LMSCommit(''),
    lastError: () => api.LMSGetLastError(),
    errorString: (code) => api.LMSGetErrorString(code),
    isOpen: () => isOpen(found),
    object: found.object,
  };
}
