import { findInWindows, isOpen } from '../../api-walk.ts';
import type { LmsApi } from '../../lms-calls.ts';

/** SCORM 2004 RTE 3.1: Initialize, Terminate and Commit take the empty string, nothing else. */
interface Scorm2004Api {
  Initialize(empty: ''): unknown;
  Terminate(empty: ''): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(empty: ''): unknown;
  GetLastError(): unknown;
  GetErrorString(code: string): unknown;
}

/** The object `API_1484_11` of the LMS. That of another edition is not taken. */
export function findScorm2004Api(window: object): LmsApi | undefined {
  const found = findInWindows(window, 'API_1484_11', 'Initialize');
  if (!found) return undefined;
  // The LMS's own object: each call of it is guarded against what it may lack.
  const api = found.object as Scorm2004Api;
  return {
    initialize: () => api.Initialize(''),
    terminate: () => api.Terminate(''),
    get: (element) => api.GetValue(element),
    set: (element, value) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    lastError: () => api.GetLastError(),
    errorString: (code) => api.GetErrorString(code),
    isOpen: () => isOpen(found),
    object: found.object,
  };
}
