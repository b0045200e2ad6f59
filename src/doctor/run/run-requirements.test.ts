import { describe, expect, it } from 'vitest';
import { brokenRuns } from '../../../tests/support/broken-runs.ts';
import { sessionOf, soundCalls, soundLog } from '../../../tests/support/run-logs.ts';
import { outcomesOf } from '../report.ts';
import type { RunLog } from './run-log.ts';
import { runRequirements } from './run-requirements.ts';

function found(log: RunLog) {
  const outcomes = outcomesOf('run', runRequirements, log, log.standard === '1.2' ? 'scorm-1.2' : 'scorm-2004');
  return outcomes.filter(({ outcome }) => outcome !== 'pass').map(({ id, outcome }) => `${outcome} ${id}`);
}

describe('a sound run', () => {
  it.each(['1.2', '2004'] as const)('of SCORM %s meets every requirement', (standard) => {
    expect(found(soundLog(standard))).toEqual([]);
  });

  it('that nobody watched closely is not judged in what nobody saw', () => {
    const { sessions, standard, mastery } = soundLog('1.2');
    const calls = sessions.map((session) => ({
      ...session,
      lookedFor: undefined,
      calls: session.calls.map(({ args: _, ...call }) => call),
    }));
    const unwatched = ['run-arguments', 'run-strings', 'run-local', 'run-files', 'run-errors'];
    expect(found({ standard, mastery, sessions: calls })).toEqual(unwatched.map((id) => `not-judged ${id}`));
  });

  it('that is still open is not blamed for its end', () => {
    const open = sessionOf(soundCalls['1.2'].slice(0, 8), { leftAt: undefined });
    const judged = found(soundLog('1.2', { sessions: [open] }));
    expect(judged.filter((outcome) => !outcome.startsWith('not-judged'))).toEqual([]);
  });
});

describe('a run with a fault', () => {
  it.each(brokenRuns)('is told of %s alone: %s', (outcome, _, log) => {
    expect(found(log).filter((one) => !one.startsWith('not-judged'))).toEqual([outcome]);
  });

  it('tests every requirement', () => {
    const seen = new Set(brokenRuns.map(([outcome]) => outcome.split(' ')[1]));
    expect(runRequirements.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });
});
