import type { Progress } from '../../src/domain/progress/progress.ts';
import { readSnapshot } from '../../src/session/snapshot/snapshot.ts';
import { rulesByType } from '../support/example-questions.ts';
import type { LmsData } from '../support/lms-edition.ts';
import { layout } from './small-course.ts';

/** What a record of the LMS tells of a learner, in the same form for both editions. */
export interface Told {
  readonly progress: Progress | undefined;
  /** Status, score and objectives, as a report shows them. */
  readonly results: unknown;
  /** `question@minute:second`, one an entry. */
  readonly interactions: readonly string[];
}

export function toldIn(record: LmsData | undefined): Told {
  const data = object(record);
  const core = object(data.core);
  const is12 = 'core' in data;
  const results = is12
    ? { status: core.lesson_status, score: object(core.score).raw }
    : {
        completion: data.completion_status,
        success: data.success_status,
        score: object(data.score).scaled,
        measure: data.progress_measure,
      };
  // An id that was taken and dropped leaves an entry of no one.
  const named = list(data.objectives).filter(({ id }) => id !== '');
  const objectives = named.map((one) => ({
    id: one.id,
    status: one.status,
    success: one.success_status,
    completion: one.completion_status,
    score: is12 ? object(one.score).raw : object(one.score).scaled,
  }));
  const text = String(data.suspend_data ?? '');
  return {
    progress: text === '' ? undefined : readSnapshot(text, layout, rulesByType),
    results: { ...results, objectives: objectives.sort((a, b) => String(a.id).localeCompare(String(b.id))) },
    interactions: list(data.interactions).map(
      (one) => `${String(one.id).replace(/^urn:borderless:q:/, '')}@${minuteAndSecond(one.time ?? one.timestamp)}`,
    ),
  };
}

/** Whether the LMS itself has cut the suspend data that it holds: nothing of it can be read. */
export function isCut(record: LmsData | undefined): boolean {
  const text = String(object(record).suspend_data ?? '');
  return text !== '' && readSnapshot(text, layout, rulesByType) === undefined;
}

/** Of `12:30:05` and of `2026-11-24T12:30:05.00Z`. */
function minuteAndSecond(time: unknown): string {
  return /(\d\d:\d\d)(?:\.\d+)?(?:Z)?$/.exec(String(time))?.[1] ?? '';
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function list(value: unknown): Record<string, unknown>[] {
  return Object.values(object(value)).map(object);
}

/** Facts by which two ways through the course can be compared: not the place, nor what chance decided. */
export function factsOf(progress: Progress | undefined): unknown {
  if (!progress) return undefined;
  const { lessons, questions, assessments } = progress;
  const withoutSeeds = Object.entries(assessments).map(([id, { results, seen, attempt }]) => [
    id,
    { results, seen, attempt: attempt && { ...attempt, seed: 0 } },
  ]);
  return { lessons, questions, assessments: Object.fromEntries(withoutSeeds) };
}
