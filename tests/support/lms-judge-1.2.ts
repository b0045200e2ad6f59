import { atMost, decimal, every, type Forms, judgeBy, oneOf, within } from './lms-judge.ts';

/** SCORM 1.2 RTE 3.4.4, stricter than scorm-again where that is lax. */
const identifier = /^[A-Za-z0-9_-]{1,255}$/;
const timespan = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
const points = within(0, 100);

/** CMIFeedback, by type. */
const feedback: Readonly<Record<string, (value: string) => boolean>> = {
  'true-false': (value) => /^[01tf]$/.test(value),
  choice: every(',', /^[0-9a-z]$/, { isSet: true }),
  'fill-in': (value) => !value.includes('\n'),
  numeric: (value) => decimal.test(value),
  likert: (value) => /^[0-9a-z]?$/.test(value),
  matching: every(',', /^[0-9a-z]\.[0-9a-z]$/),
  performance: () => true,
  sequencing: every(',', /^[0-9a-z]$/),
};

const isFeedback = (value: string, type: string) => value.length <= 255 && feedback[type]?.(value) === true;
const withoutBraces = (value: string, type: string) =>
  ['choice', 'matching'].includes(type) ? value.replace(/^\{(.*)\}$/, '$1') : value;

const forms: Forms = {
  'cmi.core.lesson_location': atMost(255),
  'cmi.core.lesson_status': oneOf(...statuses),
  'cmi.core.score.raw': points,
  'cmi.core.score.min': points,
  'cmi.core.score.max': points,
  'cmi.core.exit': oneOf('time-out', 'suspend', 'logout', ''),
  'cmi.core.session_time': timespan,
  'cmi.suspend_data': atMost(4096),
  'cmi.objectives.n.id': identifier,
  'cmi.objectives.n.status': oneOf(...statuses, 'not attempted'),
  'cmi.objectives.n.score.raw': points,
  'cmi.interactions.n.id': identifier,
  'cmi.interactions.n.type': oneOf(...Object.keys(feedback)),
  'cmi.interactions.n.objectives.n.id': identifier,
  'cmi.interactions.n.time': /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  'cmi.interactions.n.correct_responses.n.pattern': (value, type) => isFeedback(withoutBraces(value, type), type),
  'cmi.interactions.n.weighting': within(-100, 100),
  'cmi.interactions.n.student_response': isFeedback,
  'cmi.interactions.n.result': (value) =>
    ['correct', 'wrong', 'unanticipated', 'neutral'].includes(value) || decimal.test(value),
  'cmi.interactions.n.latency': timespan,
};

export const judge12 = judgeBy(forms, (child, has) => {
  if (child !== 'id' && !has('id')) return 'before its id';
  const needsType = /^(student_response|correct_responses|result)/.test(child);
  return needsType && !has('type') ? 'before its type' : undefined;
});
