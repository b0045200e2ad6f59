import type { FrameLocator } from 'playwright-core';
import type { ChannelDesk } from '../../src/activity-types/channel-desk/schema.ts';
import type { DeploymentBoard } from '../../src/activity-types/deployment-board/schema.ts';
import type { EvidenceBench } from '../../src/activity-types/evidence-bench/schema.ts';
import { activityTypes } from '../../src/activity-types/index.ts';
import type { LedgerTrace } from '../../src/activity-types/ledger-trace/schema.ts';
import type { ReviewRoom } from '../../src/activity-types/review-room/schema.ts';
import type { Scenario } from '../../src/activity-types/scenario/schema.ts';
import type { TrainingPlanner } from '../../src/activity-types/training-planner/schema.ts';
import type { Triage } from '../../src/activity-types/triage/schema.ts';
import type {
  Activity,
  ActivityRules,
  DecisionReport,
  Handover,
  Move,
  Outcome,
} from '../../src/domain/activity/activity.ts';
import { play } from '../../src/domain/activity/activity.ts';
import type { Lesson } from '../../src/domain/course/course.ts';
import { playDesk } from './playing/channel-desk.ts';
import { playBoard } from './playing/deployment-board.ts';
import { playBench } from './playing/evidence-bench.ts';
import { playTrace } from './playing/ledger-trace.ts';
import { playRoom } from './playing/review-room.ts';
import { playStory } from './playing/scenario.ts';
import { playPlanner } from './playing/training-planner.ts';
import { playTriage } from './playing/triage.ts';

/** Makes a move through the controls that the learner sees, after those before it. */
type Hand = (course: FrameLocator, activity: Activity, before: readonly Move[], move: Move) => Promise<void>;

// The parsed boundary: each hand gets activities of its own type, which that type's schema accepted.
const hands: Readonly<Record<string, Hand>> = {
  'channel-desk': (course, activity, _, move) => playDesk(course, activity as ChannelDesk, move),
  'deployment-board': (course, activity, before, move) => playBoard(course, activity as DeploymentBoard, before, move),
  'evidence-bench': (course, activity, before, move) =>
    playBench(course, activity as EvidenceBench, before.length, move),
  'ledger-trace': (course, activity, before, move) => playTrace(course, activity as LedgerTrace, before, move),
  'review-room': (course, activity, before, move) => playRoom(course, activity as ReviewRoom, before, move),
  scenario: (course, activity, before, move) => playStory(course, activity as Scenario, before, move),
  'training-planner': (course, activity, _, move) => playPlanner(course, activity as TrainingPlanner, move),
  triage: (course, activity, _, move) => playTriage(course, activity as Triage, move),
};

export function activitiesOf(lesson: Lesson): Activity[] {
  // The parsed boundary: a block with the type of an activity was compiled by that type's schema.
  return lesson.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (activityTypes.some(({ type }) => type === block.type) ? [block as Activity] : [])),
  );
}

export function rulesOf({ type }: Activity): ActivityRules {
  const definition = activityTypes.find((known) => known.type === type);
  if (!definition) throw new Error(`There is no activity type ${type}.`);
  return definition.rules;
}

/** A round in which each decision is the best, or the worst, that can be made there; a move that decides nothing is a last resort. */
function roundOf(activity: Activity, way: 'right' | 'wrong', handover: Handover): readonly Move[] {
  const rules = rulesOf(activity);
  const { radix, most } = rules.shape(activity);
  const moves: Move[] = [...(rules.opening?.(activity, handover) ?? [])];
  for (let made = moves.length; made < most; made++) {
    const { state } = play(rules, activity, moves);
    if (rules.result(activity, state)) break;
    const worth = (move: Move) => rules.report(activity, state, move)?.share ?? (way === 'right' ? -1 : 2);
    const open = Array.from({ length: radix }, (_, move) => move).filter((move) => rules.step(activity, state, move));
    const best = open.sort((a, b) => (way === 'right' ? worth(b) - worth(a) : worth(a) - worth(b)))[0];
    if (best === undefined) break;
    moves.push(best);
  }
  return moves;
}

/** What the LMS is told of these moves, in their order; ids as the LMS gets them. */
export function reportsOf(activity: Activity, moves: readonly Move[]): DecisionReport[] {
  const rules = rulesOf(activity);
  const { states } = play(rules, activity, moves);
  return moves.flatMap((move, at) => {
    const report = rules.report(activity, states[at], move);
    return report ? [{ ...report, id: `${activity.id}.${report.id}` }] : [];
  });
}

/** What ended rounds hand over, by activity. */
export type HandedOver = Map<string, Readonly<Record<string, Outcome>>>;

/** Plays a round to its end in the lesson where the learner stands, and notes what it hands over. */
export async function playActivity(
  course: FrameLocator,
  activity: Activity,
  way: 'right' | 'wrong',
  handed: HandedOver,
): Promise<readonly DecisionReport[]> {
  const hand = hands[activity.type];
  if (!hand) throw new Error(`No test knows how to play ${activity.type}: add its hand to activity-rounds.ts.`);
  const rules = rulesOf(activity);
  const handover: Handover = (id, outcome) => handed.get(id)?.[outcome];
  const round = roundOf(activity, way, handover);
  const opened = rules.opening?.(activity, handover).length ?? 0;
  for (let at = opened; at < round.length; at++) await hand(course, activity, round.slice(0, at), round[at] ?? 0);
  await course.locator(`[id="${activity.id}"] .activity-end`).waitFor();
  handed.set(activity.id, rules.result(activity, play(rules, activity, round).state)?.outcomes ?? {});
  return reportsOf(activity, round);
}
