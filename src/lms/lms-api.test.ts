import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createScormAgain } from '../apps/lms/scorm-again.ts';
import { type Call, callOf } from './call-log.ts';
import { type Faults, noFaults } from './faults.ts';
import { createLmsApi } from './lms-api.ts';
import { type Action, type StandardId, standards, type Values } from './standards.ts';

// scorm-again reads timers from a window.
beforeAll(() => vi.stubGlobal('window', globalThis));

function lms(id: StandardId, held: Values = {}) {
  const standard = standards[id];
  const calls: Call[] = [];
  const saved: Values[] = [];
  const pauses: number[] = [];
  let faults: Faults = noFaults;
  const api = createLmsApi({
    standard,
    real: createScormAgain(id, held),
    totalTime: held[standard.elements.totalTime] ?? '',
    faults: () => faults,
    pause: (ms) => void pauses.push(ms),
    onCall: (answered) => void calls.push(callOf(standard, answered, calls.length + 1, 1000)),
    onSave: (values) => void saved.push(values),
  });
  const say = (action: Action | 'lastError' | 'diagnostic', ...given: string[]) =>
    String(api.object[standard.methods[action]]?.(...given));
  return {
    api,
    calls,
    saved,
    pauses,
    say,
    fault: (changes: Partial<Faults>) => {
      faults = { ...faults, ...changes };
    },
  };
}

describe.each<[StandardId, string, string]>([
  ['1.2', '101', '301'],
  ['2004', '391', '132'],
])('the API that a course meets in SCORM %s', (id, failed, noSession) => {
  const { location, suspendData, totalTime } = standards[id].elements;

  it('answers as the LMS does, and writes every call down with what it said', () => {
    const { say, calls } = lms(id);
    expect(say('initialize', '')).toBe('true');
    expect(say('set', location, 'basics/read')).toBe('true');
    expect(say('get', location)).toBe('basics/read');
    expect(say('commit', '')).toBe('true');
    expect(calls).toMatchObject([
      { number: 1, element: undefined, value: undefined, result: 'true', level: 'ok' },
      { number: 2, element: location, value: 'basics/read', result: 'true', level: 'ok', at: 1000 },
      { number: 3, element: location, value: undefined, result: 'basics/read', level: 'ok' },
      { number: 4, element: undefined, result: 'true', level: 'ok' },
    ]);
  });

  it('names the error of a call that the LMS refuses, with the LMS’s own words', () => {
    const { say, calls } = lms(id);
    say('initialize', '');
    expect(say('set', 'cmi.nothing.such', 'x')).toBe('false');
    const [, refused] = calls;
    expect(refused).toMatchObject({ level: 'error', code: '401', result: 'false' });
    expect(refused?.diagnostic).toContain('cmi.nothing.such');
    expect(say('lastError')).toBe('401');
  });

  it('has values saved at a commit and at the end, and knows how many are not', () => {
    const { api, say, saved } = lms(id, { [totalTime]: standards[id].writeTime(60) });
    say('initialize', '');
    say('set', location, 'a');
    say('set', suspendData, 'abc');
    expect([api.uncommitted(), saved.length]).toEqual([2, 0]);
    say('commit', '');
    expect(api.uncommitted()).toBe(0);
    expect(saved).toMatchObject([{ [location]: 'a', [suspendData]: 'abc', [totalTime]: standards[id].writeTime(60) }]);
    say('set', location, 'b');
    expect(api.isOver()).toBe(false);
    say('terminate', '');
    expect(api.isOver()).toBe(true);
    expect(saved.at(-1)).toMatchObject({ [location]: 'b' });
  });

  it('saves nothing while the LMS refuses to, and says with which error', () => {
    const { say, saved, calls, fault } = lms(id);
    say('initialize', '');
    say('set', location, 'a');
    fault({ refusesToSave: true });
    expect(say('commit', '')).toBe('false');
    expect(say('lastError')).toBe(failed);
    expect(saved).toEqual([]);
    expect(calls.at(-1)).toMatchObject({ level: 'error', code: failed });
    fault({ refusesToSave: false });
    expect(say('commit', '')).toBe('true');
    expect(say('lastError')).toBe('0');
    expect(saved).toMatchObject([{ [location]: 'a' }]);
  });

  it('answers as without a session once the session has expired', () => {
    const { say, fault } = lms(id);
    say('initialize', '');
    fault({ expired: true });
    expect(say('set', location, 'a')).toBe('false');
    expect(say('lastError')).toBe(noSession);
    expect(say('get', location)).toBe('');
  });

  it('cuts suspend data without a word where it is told to, and nothing else', () => {
    const { say, fault } = lms(id);
    say('initialize', '');
    fault({ cutsSuspendData: true });
    expect(say('set', suspendData, 'x'.repeat(1500))).toBe('true');
    expect(say('get', suspendData)).toHaveLength(1000);
    say('set', location, 'a/b');
    expect(say('get', location)).toBe('a/b');
  });

  it('holds up the page at a commit, and only there, where it is slow', () => {
    const { say, pauses, fault } = lms(id);
    fault({ slow: true });
    say('initialize', '');
    say('set', location, 'a');
    say('commit', '');
    expect(pauses).toEqual([0, 0, 2000]);
  });

  it('holds up every call, for as long as it is told to', () => {
    const { say, pauses, fault } = lms(id);
    fault({ slow: true, slowCalls: 'all', delay: 500 });
    say('initialize', '');
    say('set', location, 'a');
    expect(pauses).toEqual([500, 500]);
  });

  it('fails every third commit, and no other call', () => {
    const { say, saved, fault } = lms(id);
    say('initialize', '');
    fault({ failsSometimes: true, failEvery: 3 });
    const said = [1, 2, 3, 4, 5, 6].map((at) => {
      expect(say('set', location, String(at))).toBe('true');
      return say('commit', '');
    });
    expect(said).toEqual(['true', 'true', 'false', 'true', 'true', 'false']);
    expect([say('lastError'), saved.length]).toEqual([failed, 4]);
  });

  it('opens, saves and ends nothing without a network, and answers from what it holds', () => {
    const { say, fault } = lms(id);
    fault({ offline: true });
    expect(say('initialize', '')).toBe('false');
    fault({ offline: false });
    say('initialize', '');
    fault({ offline: true });
    expect(say('set', location, 'a')).toBe('true');
    expect([say('get', location), say('commit', ''), say('terminate', '')]).toEqual(['a', 'false', 'false']);
  });

  it('speaks to nobody once the window is killed', () => {
    const { api, say, saved, calls } = lms(id);
    say('initialize', '');
    api.cut();
    expect(say('terminate', '')).toBe('false');
    expect([calls.length, saved.length]).toEqual([1, 0]);
  });

  it('refuses what a course wants after it has ended its session', () => {
    const { say, saved, calls } = lms(id);
    say('initialize', '');
    say('terminate', '');
    expect(say('set', location, 'late')).toBe('false');
    expect(say('commit', '')).toBe('false');
    expect(say('terminate', '')).not.toBe('true');
    expect(calls.slice(2).map(({ level }) => level)).toEqual(['error', 'error', 'error']);
    expect(saved).toHaveLength(1);
  });
});

describe('an LMS of SCORM 1.2 that holds a score to pass', () => {
  it('keeps the result that it makes of a score at the end of the session', () => {
    const { say, saved } = lms('1.2', { 'cmi.student_data.mastery_score': '80', 'cmi.core.credit': 'credit' });
    say('initialize', '');
    say('set', 'cmi.core.score.raw', '50');
    say('set', 'cmi.core.lesson_status', 'completed');
    say('terminate', '');
    expect(saved.at(-1)).toMatchObject({ 'cmi.core.lesson_status': 'failed' });
  });
});
