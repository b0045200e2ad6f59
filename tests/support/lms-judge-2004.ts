import { atMost, every, type Forms, judgeBy, oneOf, within } from './lms-judge.ts';

/** SCORM 2004 RTE 4.1.1 and 4.2, stricter than scorm-again where that is lax. */
const real = /^-?\d+(\.\d{1,7})?$/;
const longIdentifier =
  /^(?!urn:)[A-Za-z0-9._~:/?#@!$&'()*+;=%-]{1,4000}$|^urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:[^\s:][^\s]*$/;
const short = '[A-Za-z0-9_.]{1,250}';
const shortIdentifier = new RegExp(`^${short}$`);
const pair = new RegExp(`^${short}\\[\\.\\]${short}$`);
const duration = /^P(?=.)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const time = /^(19[7-9]\d|20[0-3]\d)-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{1,2}(Z|[+-]\d{2}:\d{2})$/;

/** The text of a localized string; undefined where its language tag is none. */
function localized(value: string): string | undefined {
  if (!value.startsWith('{')) return value;
  return /^\{lang=[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?\}([\s\S]*)$/.exec(value)?.[2];
}
const text = (most: number) => (value: string) => (localized(value)?.length ?? Number.POSITIVE_INFINITY) <= most;
const texts = (most: number) => (value: string) =>
  !value.includes('\n') && value.split('[,]').length <= 10 && value.split('[,]').every(text(most));

const responses: Readonly<Record<string, (value: string) => boolean>> = {
  'true-false': (value) => /^(true|false)$/.test(value),
  choice: every('[,]', shortIdentifier, { isSet: true }),
  'fill-in': texts(250),
  'long-fill-in': text(4000),
  likert: (value) => shortIdentifier.test(value),
  matching: every('[,]', pair),
  performance: every('[,]', /^[^[\]]{0,250}\[\.\][^[\]]{0,250}$/, { most: 250 }),
  sequencing: every('[,]', shortIdentifier),
  numeric: (value) => real.test(value),
  other: (value) => value.length <= 4000,
};

const withoutCase = (value: string) => value.replace(/^\{case_matters=(true|false)\}/, '');
const patterns: typeof responses = {
  ...responses,
  'fill-in': (value) => texts(250)(withoutCase(value)),
  'long-fill-in': (value) => text(4000)(withoutCase(value)),
  numeric: (value) => {
    const bounds = value.split('[:]');
    return bounds.length === 2 && bounds.every((bound) => bound === '' || real.test(bound));
  },
};

const forms: Forms = {
  'cmi.completion_status': oneOf('completed', 'incomplete', 'not attempted', 'unknown'),
  'cmi.success_status': oneOf('passed', 'failed', 'unknown'),
  'cmi.exit': oneOf('time-out', 'suspend', 'normal', ''),
  'cmi.location': atMost(1000),
  'cmi.progress_measure': within(0, 1),
  'cmi.score.scaled': within(-1, 1),
  'cmi.score.raw': within(0, 100),
  'cmi.score.min': real,
  'cmi.score.max': real,
  'cmi.session_time': duration,
  'cmi.suspend_data': atMost(64_000),
  'cmi.objectives.n.id': longIdentifier,
  'cmi.objectives.n.description': text(250),
  'cmi.objectives.n.score.scaled': within(-1, 1),
  'cmi.objectives.n.completion_status': oneOf('completed', 'incomplete', 'not attempted', 'unknown'),
  'cmi.objectives.n.success_status': oneOf('passed', 'failed', 'unknown'),
  'cmi.interactions.n.id': longIdentifier,
  'cmi.interactions.n.type': oneOf(...Object.keys(responses)),
  'cmi.interactions.n.objectives.n.id': longIdentifier,
  'cmi.interactions.n.timestamp': time,
  'cmi.interactions.n.correct_responses.n.pattern': (value, type) => patterns[type]?.(value) === true,
  'cmi.interactions.n.weighting': real,
  'cmi.interactions.n.learner_response': (value, type) => responses[type]?.(value) === true,
  'cmi.interactions.n.result': (value) =>
    ['correct', 'incorrect', 'unanticipated', 'neutral'].includes(value) || real.test(value),
  'cmi.interactions.n.latency': duration,
  'cmi.interactions.n.description': text(250),
};

export const judge2004 = judgeBy(forms, (child, has) => {
  if (child !== 'id' && !has('id')) return 'before its id';
  return /^(learner_response|correct_responses)/.test(child) && !has('type') ? 'before its type' : undefined;
});
