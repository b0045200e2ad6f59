import { blankOr, byType, decimal, every, type Form, number, shaped, text, vocabulary } from './form.ts';
import { type Elements, judgeBy } from './judge.ts';

/** Elements and forms of SCORM 1.2 (RTE 3.4.4); stricter than scorm-again where that is lax. */
const identifier = shaped(/^[!-~]+$/, 'an identifier without blanks', 255);
const timespan = shaped(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/, '0001:30:05.25 (hours, minutes, seconds)');
const statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
const points = blankOr(number(0, 100));

const withoutBraces =
  (isLawful: (value: string) => boolean): ((value: string) => boolean) =>
  (value) =>
    isLawful(value.replace(/^\{(.*)\}$/, '$1'));

const letters = every(',', /^[0-9a-z]$/, { isSet: true });
const pairs = every(',', /^[0-9a-z]\.[0-9a-z]$/);

/** CMIFeedback, by type. */
const feedback: Readonly<Record<string, Form>> = {
  'true-false': shaped(/^[01tf]$/, 't or f', 255),
  choice: blankOr(shaped(withoutBraces(letters), 'a,c (single letters or digits)', 255)),
  'fill-in': text(255),
  numeric: number(),
  likert: shaped(/^[0-9a-z]?$/, 'one letter or digit', 255),
  matching: shaped(withoutBraces(pairs), 'a.1,b.3 (pairs of single letters or digits)', 255),
  performance: text(255),
  sequencing: shaped(every(',', /^[0-9a-z]$/), 'c,a,b (single letters or digits)', 255),
};

const result: Form = (value, type) =>
  decimal.test(value) ? undefined : vocabulary('correct', 'wrong', 'unanticipated', 'neutral')(value, type);

const score = (of: string) => ({ [`${of}.raw`]: points, [`${of}.min`]: points, [`${of}.max`]: points });

export const elements12: Elements = {
  forms: {
    'cmi.core.lesson_location': text(255),
    'cmi.core.lesson_status': vocabulary(...statuses),
    ...score('cmi.core.score'),
    'cmi.core.exit': vocabulary('time-out', 'suspend', 'logout', ''),
    'cmi.core.session_time': timespan,
    'cmi.suspend_data': text(4096),
    'cmi.comments': text(4096),
    'cmi.objectives.n.id': identifier,
    'cmi.objectives.n.status': vocabulary(...statuses, 'not attempted'),
    ...score('cmi.objectives.n.score'),
    'cmi.student_preference.audio': number(-1, 100),
    'cmi.student_preference.language': text(255),
    'cmi.student_preference.speed': number(-100, 100),
    'cmi.student_preference.text': vocabulary('-1', '0', '1'),
    'cmi.interactions.n.id': identifier,
    'cmi.interactions.n.type': vocabulary(...Object.keys(feedback)),
    'cmi.interactions.n.objectives.n.id': identifier,
    'cmi.interactions.n.time': shaped(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/, '17:05:00 (time of day)'),
    'cmi.interactions.n.correct_responses.n.pattern': byType(feedback),
    'cmi.interactions.n.weighting': number(),
    'cmi.interactions.n.student_response': byType(feedback),
    'cmi.interactions.n.result': result,
    'cmi.interactions.n.latency': timespan,
  },
  readOnly: [
    ...['student_id', 'student_name', 'credit', 'entry', 'total_time', 'lesson_mode'].map((name) => `cmi.core.${name}`),
    'cmi.launch_data',
    'cmi.comments_from_lms',
    ...['mastery_score', 'max_time_allowed', 'time_limit_action'].map((name) => `cmi.student_data.${name}`),
  ],
  needs: (child, has) => {
    if (child !== 'id' && !has('id')) return 'id';
    return /^(student_response|correct_responses|result)/.test(child) && !has('type') ? 'type' : undefined;
  },
};

export const judge12 = judgeBy(elements12);
