import type { HeldRecord } from './lms-page.ts';
import type { HostedStandard } from './package-host.ts';

/** What both standards say, in the words of one. */
export interface ReadRecord {
  readonly location: string;
  readonly exit: string;
  readonly suspendData: string;
  readonly sessionTime: string;
  /** 1.2: lesson_status. 2004: completion_status and success_status. */
  readonly status: string;
  /** Out of 100; empty where none was told. */
  readonly score: string;
  readonly progress: string;
  readonly objectives: readonly ReadObjective[];
  readonly interactions: readonly ReadInteraction[];
}

export interface ReadObjective {
  readonly id: string;
  readonly status: string;
  readonly score: string;
}

export interface ReadInteraction {
  readonly id: string;
  readonly type: string;
  readonly response: string;
  readonly patterns: readonly string[];
  readonly result: string;
  readonly objectives: readonly string[];
  readonly weighting: string;
  readonly latency: string;
  readonly time: string;
}

/** Reads scorm-again's JSON of either standard. */
export function readRecord(standard: HostedStandard, record: HeldRecord): ReadRecord {
  const old = standard === 'scorm-1.2';
  const core = old ? at(record, 'core') : record;
  return {
    location: text(core, old ? 'lesson_location' : 'location'),
    exit: text(core, 'exit'),
    suspendData: text(record, 'suspend_data'),
    sessionTime: text(core, 'session_time'),
    status: old ? text(core, 'lesson_status') : `${text(core, 'completion_status')} ${text(core, 'success_status')}`,
    score: old ? text(core, 'score', 'raw') : percent(text(core, 'score', 'scaled')),
    progress: text(record, 'progress_measure'),
    objectives: list(record, 'objectives').map((entry) => ({
      id: text(entry, 'id'),
      status: old ? text(entry, 'status') : `${text(entry, 'completion_status')} ${text(entry, 'success_status')}`,
      score: old ? text(entry, 'score', 'raw') : percent(text(entry, 'score', 'scaled')),
    })),
    interactions: list(record, 'interactions').map((entry) => ({
      id: text(entry, 'id').replace('urn:borderless:q:', ''),
      type: text(entry, 'type'),
      response: text(entry, old ? 'student_response' : 'learner_response'),
      patterns: list(entry, 'correct_responses').map((pattern) => text(pattern, 'pattern')),
      // Each standard has its own word for the same.
      result: text(entry, 'result').replace('incorrect', 'wrong'),
      objectives: list(entry, 'objectives').map((objective) => text(objective, 'id')),
      weighting: text(entry, 'weighting'),
      latency: text(entry, 'latency'),
      time: text(entry, old ? 'time' : 'timestamp'),
    })),
  };
}

function percent(scaled: string): string {
  return scaled === '' ? '' : String(Math.round(Number(scaled) * 10_000) / 100);
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function text(value: unknown, ...path: readonly string[]): string {
  return String(path.reduce(at, value) ?? '');
}

/** Collections come as objects with the index as key. */
function list(value: unknown, key: string): readonly unknown[] {
  const entries = at(value, key);
  return typeof entries === 'object' && entries !== null ? Object.values(entries) : [];
}
