import type { RunCall, RunLog } from '../../src/doctor/run/run-log.ts';
import { logWith, type ShortCall, sessionOf, soundCalls, soundLog } from './run-logs.ts';

/** A run with one fault: what becomes of it, what it is, the log. */
type Broken = readonly (readonly [outcome: string, what: string, log: RunLog])[];

const [first12, second12] = soundLog('1.2').sessions;
const logAfter = (standard: RunLog['standard'], call: ShortCall, ...more: readonly ShortCall[]) =>
  logWith(standard, call, call, ...more);

/** Every call of a kind with these arguments, as a recorder in the page would see them. */
function withArgs(action: RunCall['action'], args: readonly unknown[]): RunLog {
  const log = soundLog('1.2');
  const given = (call: RunCall) => (call.action === action ? { ...call, args } : call);
  return { ...log, sessions: log.sessions.map((session) => ({ ...session, calls: session.calls.map(given) })) };
}

/** The first launch without some calls. */
const without = (words: RegExp): RunLog => {
  const calls = soundCalls['1.2'].filter((call) => !words.test(call));
  return soundLog('1.2', { sessions: [sessionOf(calls), ...(second12 ? [second12] : [])] });
};

const time12 = 'set cmi.core.session_time = 0000:00:12.00';
const time2004 = 'set cmi.session_time = PT12S';
const answer12 = 'set cmi.interactions.0.student_response = a,c';
const type12 = 'set cmi.interactions.0.type = choice';
const result12 = 'set cmi.interactions.0.result = correct';
const place = 'set cmi.core.lesson_location';
const saved = 'set cmi.suspend_data = page=2';

const late = soundLog('1.2', { sessions: [sessionOf(soundCalls['1.2'], { launchedAt: -11_000 })] });
const forgetful = ['init', 'get cmi.core.entry = resume', 'set cmi.core.exit = suspend', `${time12}`, 'commit', 'end'];
const failedAgain = ['commit', 'set cmi.score.scaled = 0.1', 'set cmi.score.raw = 10'];
const noAnswer = 'set cmi.interactions.0.learner_response = a[,]c ! 408';

const sessions: Broken = [
  ['fail run-api', 'no call at all', soundLog('1.2', { sessions: [sessionOf([])] })],
  ['fail run-initialise-time', 'a beginning after eleven seconds', late],
  ['fail run-initialise-once', 'two beginnings', logAfter('1.2', 'init', 'init ! 101')],
  ['fail run-before', 'a call before the beginning', logWith('2004', 'init', 'get cmi.mode ! 122', 'init')],
  ['fail run-after', 'a call after the end', logAfter('1.2', 'end', `${place} = 3 ! 301`)],
  ['fail run-terminate', 'no end', logWith('1.2', 'end')],
  ['fail run-terminate', 'two ends', logAfter('2004', 'end', 'end ! 113')],
  ['fail run-arguments', 'a commit of nothing', withArgs('commit', [])],
  ['fail run-arguments', 'an end with null', withArgs('terminate', [null])],
  ['warn run-strings', 'a number as a value', withArgs('set', ['cmi.core.score.raw', 90])],
  ['fail run-answered', 'a commit that fails', logAfter('2004', time2004, 'commit ! 391', 'set cmi.location = 2')],
  [
    'warn run-entry',
    'a place before anything is read',
    logWith('1.2', 'get cmi.core.entry = ab-initio', `${place} = 1`),
  ],
];

const values: Broken = [
  ['fail run-element', 'an element of the other standard', logAfter('1.2', time12, 'set cmi.location = 3 ! 401')],
  ['fail run-read-only', 'the learner’s name', logAfter('2004', time2004, 'set cmi.learner_name = Sam ! 404')],
  ['fail run-vocabulary', 'a word of 2004', logWith('1.2', result12, result12.replace('correct', 'incorrect'))],
  ['fail run-vocabulary', 'not attempted', logAfter('1.2', saved, 'set cmi.core.lesson_status = not attempted ! 405')],
  [
    'fail run-format',
    'minutes in the place of a time',
    logWith('1.2', time12, 'set cmi.core.session_time = 12:00 ! 405'),
  ],
  ['fail run-format', 'words in the place of letters', logWith('1.2', answer12, answer12.replace('a,c', 'alpha,beta'))],
  [
    'fail run-format',
    'a zone without decimals',
    logAfter('2004', saved, 'set cmi.interactions.0.timestamp = 2026-11-30T10:00:00Z ! 406'),
  ],
  [
    'fail run-format',
    'a comma in a number',
    logWith('2004', 'set cmi.score.raw = 90', 'set cmi.score.raw = 90,5 ! 406'),
  ],
  ['fail run-length', 'a place that is too long', logAfter('1.2', time12, `${place} = ${'x'.repeat(256)}`)],
  ['fail run-range', 'a percentage', logWith('2004', 'set cmi.score.scaled = 0.9', 'set cmi.score.scaled = 90 ! 407')],
  ['fail run-dependency', 'an answer before its type', logWith('2004', type12, noAnswer, type12)],
  ['warn run-order', 'a result before its type', logWith('1.2', type12, result12.replace('correct', 'wrong'), type12)],
  ['fail run-index', 'a gap', logAfter('2004', saved, 'set cmi.interactions.2.id = urn:course:3 ! 351')],
  ['fail run-set', 'a refused value', logAfter('1.2', time12, 'set cmi.student_preference.speed = 1 ! 401')],
  [
    'warn run-unimplemented',
    'an element again that the LMS does not offer',
    logAfter('1.2', 'get cmi.suspend_data', 'get cmi.objectives._count ! 401', 'get cmi.objectives._count ! 401'),
  ],
];

const saving: Broken = [
  ['warn run-suspend-margin', 'data almost full', logWith('1.2', saved, `set cmi.suspend_data = ${'x'.repeat(3687)}`)],
  ['warn run-commit-last', 'a value that is never committed', logWith('1.2', 'end', `${place} = 3`, 'end')],
  ['warn run-commit-count', 'a commit for each element', logAfter('1.2', type12, 'commit', `${place} = 1`, 'commit')],
  ['warn run-commit-idle', 'a commit of nothing new', logWith('1.2', 'end', 'commit', 'end')],
  ['warn run-repeated', 'a value twice', logAfter('2004', 'set cmi.exit = suspend', 'set cmi.exit = suspend')],
  [
    'warn run-resume',
    'state that is not read',
    soundLog('1.2', { sessions: [...(first12 ? [first12] : []), sessionOf(forgetful)] }),
  ],
  ['warn run-time', 'no time', without(/session_time/)],
  ['warn run-exit', 'no exit', logWith('2004', 'set cmi.exit = suspend')],
];

const scores: Broken = [
  ['fail run-score-bounds', 'too many points', logWith('2004', 'set cmi.score.max = 100', 'set cmi.score.max = 50')],
  [
    'warn run-score-agrees',
    'passed with 60',
    logWith('1.2', 'set cmi.core.score.raw = 90', 'set cmi.core.score.raw = 60'),
  ],
  ['warn run-score-early', 'a score in the middle', logAfter('1.2', saved, 'set cmi.core.score.raw = 20')],
  ['warn run-status', 'no status', without(/lesson_status/)],
  [
    'warn run-status-back',
    'failed after passed',
    logAfter('2004', 'set cmi.success_status = passed', ...failedAgain, 'set cmi.success_status = failed'),
  ],
];

const world: Broken = [
  ['fail run-local', 'a call to another server', soundLog('1.2', { remoteRequests: ['https://example.org/'] })],
  ['fail run-files', 'a file that is not there', soundLog('2004', { missingFiles: ['intro.mp4'] })],
  ['warn run-errors', 'a script that fails', soundLog('2004', { scriptErrors: ['TypeError: x is undefined'] })],
];

export const brokenRuns: Broken = [...sessions, ...values, ...saving, ...scores, ...world];
