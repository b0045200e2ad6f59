import { Scorm12API, Scorm2004API } from 'scorm-again';
import { createScorm12Tracker } from '../../src/tracking/adapters/scorm-1.2/adapter.ts';
import { createScorm2004Tracker } from '../../src/tracking/adapters/scorm-2004/adapter.ts';
import { invoke, type LmsData, type LmsEdition } from './lms-edition.ts';
import { ownJudge12, ownJudge2004 } from './own-forms.ts';

// scorm-again reads timers and storage from a window.
Reflect.set(globalThis, 'window', globalThis);

const settings = { autocommit: false, logLevel: 5 };

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

function create(api: Scorm12API | Scorm2004API, data: LmsData): object {
  if (Object.keys(data).length > 0) api.loadFromJSON(data, '');
  return api;
}

const render = (real: object): LmsData => record(record(invoke(real, 'renderCMIToJSONObject', [])).cmi);

const scorm12: LmsEdition = {
  name: 'SCORM 1.2',
  apiName: 'API',
  names: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
  },
  create: (data) => create(new Scorm12API(settings), data),
  render,
  judge: ownJudge12,
  createTracker: createScorm12Tracker,
  suspendDataLimit: 4096,
  entry: 'cmi.core.entry',
  location: 'cmi.core.lesson_location',
  status: 'cmi.core.lesson_status',
  score: 'cmi.core.score.raw',
  sessionTime: 'cmi.core.session_time',
  codes: { notRunning: '301', notOffered: '401', refused: '405', failed: '101' },
  launch: (
    { mode = 'normal', credit = 'credit', mastery = '', name = '', id = 'learner-1', entry = 'resume' },
    kept = {},
  ) => ({
    ...kept,
    core: {
      ...record(kept.core),
      student_id: id,
      student_name: name,
      credit,
      lesson_mode: mode,
      entry: kept.core ? entry : 'ab-initio',
    },
    student_data: { mastery_score: mastery },
  }),
};

const scorm2004: LmsEdition = {
  name: 'SCORM 2004',
  apiName: 'API_1484_11',
  names: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
  },
  create: (data) => create(new Scorm2004API(settings), data),
  render,
  judge: ownJudge2004,
  createTracker: createScorm2004Tracker,
  suspendDataLimit: 64_000,
  entry: 'cmi.entry',
  location: 'cmi.location',
  status: 'cmi.completion_status',
  score: 'cmi.score.scaled',
  sessionTime: 'cmi.session_time',
  codes: { notRunning: '132', notOffered: '402', refused: '406', failed: '391' },
  launch: (
    { mode = 'normal', credit = 'credit', mastery = '', name = '', id = 'learner-1', entry = 'resume' },
    kept = {},
  ) => ({
    ...kept,
    mode,
    credit,
    learner_id: id,
    learner_name: name,
    entry: Object.keys(kept).length > 0 ? entry : 'ab-initio',
    scaled_passing_score: mastery === '' ? '' : String(Number(mastery) / 100),
  }),
};

export const lmsEditions: readonly LmsEdition[] = [scorm12, scorm2004];
