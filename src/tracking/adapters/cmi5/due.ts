import { shareOf } from '../../number-format.ts';
import type { TrackerRecord } from '../../tracker.ts';
import type { SentStatements } from './snapshot-document.ts';

/** What a session still has to tell of the unit, and may (cmi5 9.3: once a registration, one judgement a session). */
export interface Due {
  readonly completed: boolean;
  readonly judged?: 'passed' | 'failed' | undefined;
}

/**
 * `failed` waits for the end of the session: a learner who fails may pass in the same session, and of the two verbs a session may
 * have one only. The same result is not told again by later sessions.
 */
export function dueStatements(
  record: TrackerRecord,
  sent: SentStatements,
  { judgedAlready, isLast }: { readonly judgedAlready: boolean; readonly isLast: boolean },
): Due {
  const mayJudge = !sent.passed && !judgedAlready;
  const passed = mayJudge && record.success === 'passed';
  const failed = mayJudge && isLast && record.success === 'failed' && sent.failed !== failedScore(record);
  return {
    completed: record.completion === 'completed' && !sent.completed,
    judged: passed ? 'passed' : failed ? 'failed' : undefined,
  };
}

/** Names the result of a failed test. */
export function failedScore({ score }: TrackerRecord): string {
  return score === undefined ? 'none' : shareOf(score, 1, 4);
}

/**
 * cmi5 9.5.1: scaled from 0 to 1, raw a whole number within its bounds. Left out where it would contradict the verb: a course
 * may ask for more than the mastery score, and a score that is rounded down may fall below it (cmi5 9.3.4, 9.3.5).
 */
export function scoreOf(
  { score }: TrackerRecord,
  verb: 'passed' | 'failed',
  masteryScore: number | undefined,
): Readonly<Record<string, number>> | undefined {
  if (score === undefined) return undefined;
  const scaled = Number(shareOf(score, 1, 4));
  const reaches = scaled >= (masteryScore ?? (verb === 'passed' ? 0 : 2));
  if (reaches !== (verb === 'passed')) return undefined;
  return { scaled, raw: Number(shareOf(score, 100, 0)), min: 0, max: 100 };
}

/** The extension in whole percent, 100 for what is completed alone; empty while it is not known. */
export function progressOf({ progressMeasure, completion }: TrackerRecord): { readonly progress?: number } {
  if (completion === 'completed') return { progress: 100 };
  return progressMeasure === undefined ? {} : { progress: Math.min(99, Number(shareOf(progressMeasure, 100, 0))) };
}
