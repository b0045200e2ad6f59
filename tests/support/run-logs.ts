import type { RunCall, RunLog, RunSession } from '../../src/doctor/run/run-log.ts';

/** A call in short: `init`, `commit`, `end`, `get element = answer`, `set element = value`, each with `! code` where it fails. */
export type ShortCall = string;

const actions = { init: 'initialize', commit: 'commit', end: 'terminate', get: 'get', set: 'set' } as const;

function callOf(short: ShortCall, at: number): RunCall {
  const [what = '', code = '0'] = short.split(' ! ');
  const [, word = '', element = '', value = ''] = /^(\w+) ?([\w.]*)(?: = ([\s\S]*))?$/.exec(what) ?? [];
  const action = actions[word as keyof typeof actions];
  if (!action) throw new Error(`No such call: ${short}`);
  const args = action === 'get' ? [element] : action === 'set' ? [element, value] : [''];
  const answer = action === 'get' ? value : String(code === '0');
  return { action, element, value: action === 'set' ? value : '', args, result: answer, code, at };
}

/** Calls a tenth of a second apart, from the launch on. */
export function sessionOf(calls: readonly ShortCall[], more: Partial<RunSession> = {}): RunSession {
  return {
    launchedAt: 0,
    leftAt: 60_000,
    lookedFor: ['API', 'API_1484_11'],
    calls: calls.map((call, at) => callOf(call, (at + 1) * 100)),
    ...more,
  };
}

export const soundCalls: Readonly<Record<RunLog['standard'], readonly ShortCall[]>> = {
  '1.2': [
    'init',
    'get cmi.core.entry = ab-initio',
    'get cmi.suspend_data',
    'get cmi.interactions._count = 0',
    'set cmi.core.lesson_status = incomplete',
    'set cmi.core.exit = suspend',
    'commit',
    'set cmi.interactions.0.id = q1',
    'set cmi.interactions.0.type = choice',
    'set cmi.interactions.0.student_response = a,c',
    'set cmi.interactions.0.result = correct',
    'set cmi.suspend_data = page=2',
    'set cmi.core.session_time = 0000:00:09.50',
    'commit',
    'set cmi.core.score.min = 0',
    'set cmi.core.score.max = 100',
    'set cmi.core.score.raw = 90',
    'set cmi.core.lesson_status = passed',
    'set cmi.core.session_time = 0000:00:12.00',
    'commit',
    'end',
  ],
  '2004': [
    'init',
    'get cmi.entry = ab-initio',
    'get cmi.suspend_data ! 403',
    'get cmi.interactions._count = 0',
    'set cmi.completion_status = incomplete',
    'set cmi.exit = suspend',
    'commit',
    'set cmi.interactions.0.id = urn:course:1',
    'set cmi.interactions.0.type = choice',
    'set cmi.interactions.0.learner_response = a[,]c',
    'set cmi.interactions.0.result = correct',
    'set cmi.suspend_data = page=2',
    'set cmi.session_time = PT9.5S',
    'commit',
    'set cmi.score.min = 0',
    'set cmi.score.max = 100',
    'set cmi.score.raw = 90',
    'set cmi.score.scaled = 0.9',
    'set cmi.completion_status = completed',
    'set cmi.success_status = passed',
    'set cmi.session_time = PT12S',
    'commit',
    'end',
  ],
};

const again: Readonly<Record<RunLog['standard'], readonly ShortCall[]>> = {
  '1.2': [
    'init',
    'get cmi.core.entry = resume',
    'get cmi.suspend_data = page=2',
    'get cmi.core.lesson_status = passed',
    'set cmi.core.exit = suspend',
    'set cmi.core.session_time = 0000:00:02.00',
    'commit',
    'end',
  ],
  '2004': [
    'init',
    'get cmi.entry = resume',
    'get cmi.suspend_data = page=2',
    'get cmi.success_status = passed',
    'set cmi.exit = suspend',
    'set cmi.session_time = PT2S',
    'commit',
    'end',
  ],
};

/** Two launches of a course that does everything as it should. */
export function soundLog(standard: RunLog['standard'], more: Partial<RunLog> = {}): RunLog {
  const sessions = [sessionOf(soundCalls[standard]), sessionOf(again[standard])];
  return { standard, mastery: 0.8, remoteRequests: [], missingFiles: [], scriptErrors: [], sessions, ...more };
}

/** That log with one call of the first launch replaced by these, which must stand there; none of them: taken out. */
export function logWith(standard: RunLog['standard'], call: ShortCall, ...instead: readonly ShortCall[]): RunLog {
  const calls = soundCalls[standard];
  const at = calls.indexOf(call);
  if (at === -1) throw new Error(`"${call}" is not in the log.`);
  const log = soundLog(standard);
  return { ...log, sessions: [sessionOf(calls.toSpliced(at, 1, ...instead)), ...log.sessions.slice(1)] };
}
