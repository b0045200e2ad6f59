import { blankOr, byType, decimal, every, type Form, number, shaped, text, vocabulary } from './form.ts';
import { type Elements, judgeBy } from './judge.ts';

/** Elements and forms of SCORM 2004 (RTE 4.1.1 and 4.2); stricter than scorm-again where that is lax. */
const longIdentifier = shaped(
  /^(?!urn:)[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$|^urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:[^\s:]\S*$/,
  'an identifier without blanks, such as urn:course:q1',
);
const short = "[A-Za-z0-9._~:/?#@!$&'()*+;=%-]{1,250}";
const shortIdentifier = new RegExp(`^${short}$`);
const pair = new RegExp(`^${short}\\[\\.\\]${short}$`);
const duration = shaped(
  /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
  'PT1H30M5.25S (no weeks, two decimals)',
);
const zone = '(Z|[+-]\\d{2}(:\\d{2})?)?';
const time = shaped(
  new RegExp(
    `^(19[7-9]\\d|20[0-3]\\d)(-[01]\\d(-[0-3]\\d(T[0-2]\\d(:[0-5]\\d(:[0-5]\\d(\\.\\d{1,2}${zone})?)?)?)?)?)?$`,
  ),
  '2026-11-23T10:00:00.0Z (a zone only after decimals)',
);

/** The text of a localized string; undefined where its language tag is none. */
function localized(value: string): string | undefined {
  if (!value.startsWith('{')) return value;
  return /^\{lang=[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\}([\s\S]*)$/.exec(value)?.[2];
}
const isText = (most: number) => (value: string) => (localized(value)?.length ?? Number.POSITIVE_INFINITY) <= most;
const words = (most: number) => shaped(isText(most), `a text of ${most} characters at most`, most + 100);
const texts = (value: string) => value.split('[,]').length <= 10 && value.split('[,]').every(isText(250));

const identifiers = 'identifiers without blanks, [,] between them';
const responses: Readonly<Record<string, Form>> = {
  'true-false': vocabulary('true', 'false'),
  choice: blankOr(shaped(every('[,]', shortIdentifier, { isSet: true }), `a[,]c: ${identifiers}, none twice`, 20_000)),
  'fill-in': shaped(texts, 'one to ten texts of 250 characters', 20_000),
  'long-fill-in': words(4000),
  likert: shaped(shortIdentifier, 'one identifier', 250),
  matching: shaped(every('[,]', pair), 'a[.]1[,]b[.]2', 20_000),
  performance: shaped(every('[,]', /^[^[\]]{0,250}\[\.\][^[\]]{0,250}$/, { most: 250 }), 'step[.]answer', 200_000),
  sequencing: shaped(every('[,]', shortIdentifier), `c[,]a[,]b: ${identifiers}`, 20_000),
  numeric: number(),
  other: text(4000),
};

const withoutPrefix = (form: Form | undefined): Form => {
  const prefix = /^(\{(case|order)_matters=(true|false)\})+/;
  return (value, type) => form?.(value.replace(prefix, ''), type);
};
const isRange = (value: string) =>
  value.split('[:]').length === 2 && value.split('[:]').every((bound) => bound === '' || decimal.test(bound));
const patterns: typeof responses = {
  ...responses,
  'fill-in': withoutPrefix(responses['fill-in']),
  'long-fill-in': withoutPrefix(responses['long-fill-in']),
  performance: withoutPrefix(
    shaped(every('[,]', /^[^[\]]{0,250}\[\.\]([^[\]]|\[:\]){0,250}$/, { most: 250 }), 'step[.]answer', 200_000),
  ),
  numeric: shaped(isRange, '23[:]25 (lowest and highest)'),
};

const result: Form = (value, type) =>
  decimal.test(value) ? undefined : vocabulary('correct', 'incorrect', 'unanticipated', 'neutral')(value, type);

const completion = vocabulary('completed', 'incomplete', 'not attempted', 'unknown');
const success = vocabulary('passed', 'failed', 'unknown');
const outcome = (of: string) => ({
  [`${of}.completion_status`]: completion,
  [`${of}.success_status`]: success,
  [`${of}.progress_measure`]: number(0, 1),
  [`${of}.score.scaled`]: number(-1, 1),
  [`${of}.score.raw`]: number(),
  [`${of}.score.min`]: number(),
  [`${of}.score.max`]: number(),
});

export const elements2004: Elements = {
  forms: {
    ...outcome('cmi'),
    'cmi.exit': vocabulary('time-out', 'suspend', 'logout', 'normal', ''),
    'cmi.location': text(1000),
    'cmi.session_time': duration,
    'cmi.suspend_data': text(64_000),
    'cmi.comments_from_learner.n.comment': words(4000),
    'cmi.comments_from_learner.n.location': text(250),
    'cmi.comments_from_learner.n.timestamp': time,
    'cmi.learner_preference.audio_level': number(0),
    'cmi.learner_preference.delivery_speed': number(0),
    'cmi.learner_preference.language': text(250),
    'cmi.learner_preference.audio_captioning': vocabulary('-1', '0', '1'),
    'cmi.objectives.n.id': longIdentifier,
    'cmi.objectives.n.description': words(250),
    ...outcome('cmi.objectives.n'),
    'cmi.interactions.n.id': longIdentifier,
    'cmi.interactions.n.type': vocabulary(...Object.keys(responses)),
    'cmi.interactions.n.objectives.n.id': longIdentifier,
    'cmi.interactions.n.timestamp': time,
    'cmi.interactions.n.correct_responses.n.pattern': byType(patterns),
    'cmi.interactions.n.weighting': number(),
    'cmi.interactions.n.learner_response': byType(responses),
    'cmi.interactions.n.result': result,
    'cmi.interactions.n.latency': duration,
    'cmi.interactions.n.description': words(250),
    'adl.nav.request': shaped(
      /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^}]+\}(choice|jump))$/,
      'continue, suspendAll or another request of navigation',
    ),
    'adl.data.n.store': text(64_000),
  },
  readOnly: [
    ...['completion_threshold', 'credit', 'entry', 'launch_data', 'learner_id', 'learner_name', 'max_time_allowed'],
    ...['mode', 'scaled_passing_score', 'time_limit_action', 'total_time'],
  ].map((name) => `cmi.${name}`),
  needs: (child, has) => {
    if (child !== 'id' && !has('id')) return 'id';
    return /^(learner_response|correct_responses)/.test(child) && !has('type') ? 'type' : undefined;
  },
};

export const judge2004 = judgeBy(elements2004);
