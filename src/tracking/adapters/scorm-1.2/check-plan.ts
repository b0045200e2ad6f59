import { type CheckPlan, entryName } from '../../lms-check/lms-check.ts';
import { codes } from './data-model.ts';
import { findScorm12Api } from './find-api.ts';

/** What the course uses of SCORM 1.2 (RTE 3.4.4), for the check of an LMS. */
export const scorm12CheckPlan: CheckPlan = {
  edition: 'SCORM 1.2',
  apiName: 'API',
  startMethod: 'LMSInitialize',
  findApi: findScorm12Api,
  reads: [
    'cmi.core._children',
    'cmi.core.student_id',
    'cmi.core.student_name',
    'cmi.core.lesson_location',
    'cmi.core.credit',
    'cmi.core.lesson_status',
    'cmi.core.entry',
    'cmi.core.score._children',
    'cmi.core.score.raw',
    'cmi.core.score.min',
    'cmi.core.score.max',
    'cmi.core.total_time',
    'cmi.core.lesson_mode',
    'cmi.suspend_data',
    'cmi.student_data.mastery_score',
    'cmi.student_preference.language',
    'cmi.objectives._count',
    'cmi.interactions._count',
  ],
  notOffered: codes.notOffered,
  empty: codes.empty,
  mode: 'cmi.core.lesson_mode',
  place: { element: 'cmi.core.lesson_location', limit: 255 },
  untouched: {
    'cmi.suspend_data': [''],
    'cmi.core.lesson_location': [''],
    'cmi.core.lesson_status': ['', 'not attempted', 'incomplete', 'unknown'],
    'cmi.core.score.raw': [''],
    'cmi.interactions._count': ['', '0'],
  },
  mastery: { element: 'cmi.student_data.mastery_score', factor: 0.01 },
  interaction: [
    { element: 'id', value: entryName },
    { element: 'type', value: 'choice' },
    { element: 'student_response', value: 'a' },
    { element: 'result', value: 'neutral' },
  ],
  objective: [
    { element: 'id', value: entryName },
    { element: 'status', value: 'not attempted' },
  ],
  interactionsReadable: false,
};
