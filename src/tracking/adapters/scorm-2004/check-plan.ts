import { type CheckPlan, entryName } from '../../lms-check/lms-check.ts';
import { codes } from './data-model.ts';
import { findScorm2004Api } from './find-api.ts';

/** What the course uses of SCORM 2004 (RTE 4.2), for the check of an LMS. */
export const scorm2004CheckPlan: CheckPlan = {
  edition: 'SCORM 2004',
  apiName: 'API_1484_11',
  startMethod: 'Initialize',
  findApi: findScorm2004Api,
  reads: [
    'cmi._version',
    'cmi.completion_status',
    'cmi.credit',
    'cmi.entry',
    'cmi.learner_id',
    'cmi.learner_name',
    'cmi.learner_preference.language',
    'cmi.location',
    'cmi.mode',
    'cmi.progress_measure',
    'cmi.scaled_passing_score',
    'cmi.score.scaled',
    'cmi.success_status',
    'cmi.suspend_data',
    'cmi.total_time',
    'cmi.objectives._count',
    'cmi.interactions._count',
  ],
  notOffered: codes.notOffered,
  empty: codes.empty,
  mode: 'cmi.mode',
  place: { element: 'cmi.location', limit: 1000 },
  untouched: {
    'cmi.suspend_data': [''],
    'cmi.location': [''],
    'cmi.completion_status': ['', 'unknown', 'not attempted', 'incomplete'],
    'cmi.success_status': ['', 'unknown'],
    'cmi.score.scaled': [''],
    'cmi.interactions._count': ['', '0'],
  },
  mastery: { element: 'cmi.scaled_passing_score', factor: 1 },
  interaction: [
    { element: 'id', value: `urn:borderless:${entryName}` },
    { element: 'type', value: 'choice' },
    { element: 'learner_response', value: 'a' },
    { element: 'result', value: 'neutral' },
    { element: 'description', value: '{lang=en}A check of the LMS, not an answer' },
  ],
  objective: [
    { element: 'id', value: `urn:borderless:${entryName}` },
    { element: 'completion_status', value: 'not attempted' },
  ],
  interactionsReadable: true,
};
