import {
  type Activity,
  type ActivityRules,
  type DecisionReport,
  type Handover,
  type Move,
  play,
} from '../domain/activity/activity.ts';
import { creditOf, points } from '../domain/assessment/score.ts';
import { withEvidence } from '../domain/learning/answer-evidence.ts';
import { practised, withObjective } from '../domain/learning/objective-state.ts';
import {
  type ActivityRecord,
  activityRecord,
  type LearningRecord,
  type Progress,
} from '../domain/progress/progress.ts';
import { withDone } from './lesson-actions.ts';
import type { CourseSessionStore } from './session-core.ts';
import type { LessonIds, Reported } from './session-state.ts';

/** Rounds are counted up to here in saved progress. */
const mostRounds = 3;

/**
 * A move of a learner, with the seconds since the one before. A move that cannot be made changes nothing. The first round tells
 * the learning engine what it shows: beliefs behind decisions, and at its end that the objective was practised. `today` in days
 * since 1970.
 */
export function decide<A extends Activity, S>(
  session: CourseSessionStore,
  lesson: LessonIds,
  activity: A,
  rules: ActivityRules<A, S>,
  move: Move,
  latencySeconds: number,
  today: number,
): void {
  const { progress, apply } = session.getState();
  const record = activityRecord(progress, activity.id);
  const before = record.moves.length > 0 ? record.moves : opening(progress, activity, rules);
  const { moves, state } = play(rules, activity, before);
  const next = rules.result(activity, state) ? undefined : rules.step(activity, state, move);
  if (next === undefined) return;
  const result = rules.result(activity, next);
  const after: ActivityRecord = {
    ...record,
    moves: [...moves, move],
    ...(result && {
      rounds: Math.min(mostRounds, record.rounds + 1),
      credit: creditOf(points(result.share)),
      outcomes: result.outcomes,
    }),
  };
  const decided = rules.report(activity, state, move);
  const report: readonly Reported[] = decided
    ? [
        {
          id: `${activity.id}.${decided.id}`,
          detail: decided.detail,
          share: decided.share,
          latencySeconds,
          objectives: decided.objectives ?? [activity.objective, ...(activity.also ?? [])],
          description: decided.description,
        },
      ]
    : [];
  apply((facts) => {
    const learning = record.rounds > 0 ? facts.learning : learnt(facts.learning, activity, decided, result && today);
    return withDone({ ...facts, learning, activities: { ...facts.activities, [activity.id]: after } }, lesson);
  }, report);
}

function learnt(
  before: LearningRecord,
  { objective }: Activity,
  decided: DecisionReport | undefined,
  endedOn: number | undefined,
): LearningRecord {
  const belief = decided?.misconception;
  const noted = belief === undefined ? before : withEvidence(before, { right: false, misconceptions: [belief] });
  return endedOn === undefined ? noted : withObjective(noted, objective, (known) => practised(known, endedOn));
}

/** Takes a round back to its first `kept` moves, to decide again from there; 0 starts anew. What was ended stays ended. */
export function rewind(session: CourseSessionStore, activity: { readonly id: string }, kept: number): void {
  session.getState().apply((facts) => {
    const record = activityRecord(facts, activity.id);
    return {
      ...facts,
      activities: { ...facts.activities, [activity.id]: { ...record, moves: record.moves.slice(0, kept) } },
    };
  });
}

/** The moves before the learner's first: they write down what earlier activities hand over, so that it stays for this round. */
export function opening<A extends Activity, S>(
  progress: Progress,
  activity: A,
  rules: ActivityRules<A, S>,
): readonly Move[] {
  const handover: Handover = (id, outcome) => {
    const { rounds, outcomes } = activityRecord(progress, id);
    return rounds > 0 ? (outcomes[outcome] ?? 0) : undefined;
  };
  return rules.opening?.(activity, handover) ?? [];
}
