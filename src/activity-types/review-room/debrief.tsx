import type { PlayedRound } from '../../domain/activity/activity.ts';
import type { DebriefEntry } from '../../ui/debrief.tsx';
import type { Messages } from '../../ui/messages/messages.ts';
import { levelShare, stepPoints } from './model.ts';
import { plannedWords } from './plan-view.tsx';
import { bestInstead, type RoomState, recommendationOf, sharesOf } from './rules.ts';
import type { ReviewRoom } from './schema.ts';

/** Each level and each step, looked back upon; costs are of 100 points. */
export function debrief(
  activity: ReviewRoom,
  round: PlayedRound<RoomState>,
  messages: Messages,
): readonly DebriefEntry[] {
  return [...levelEntries(activity, round.state, messages), ...stepEntries(activity, round.state, messages)];
}

function levelEntries({ axes, points }: ReviewRoom, { levels }: RoomState, { text, number }: Messages): DebriefEntry[] {
  return axes.flatMap((axis, at): DebriefEntry[] => {
    const level = levels[at];
    if (level === undefined) return [];
    const share = levelShare(axis, level);
    const lost = (1 - share) * (points.levels / axes.length);
    return [
      {
        moves: at,
        title: axis.title,
        chosen: [text('room.level', { level: number(level) })],
        verdict: verdictOf(share),
        ...(lost > 0 && { cost: text('room.cost', { points: number(Math.round(lost)) }) }),
        ...(level !== axis.level && { better: [text('room.levelBy', { level: number(axis.level) })] }),
        why: axis.why,
      },
    ];
  });
}

function stepEntries(activity: ReviewRoom, { plan }: RoomState, { text, number }: Messages): DebriefEntry[] {
  const { axes, points, take } = activity;
  const most = stepPoints(points, { step: 1, owner: 1, date: 1 }, take);
  return plan.flatMap((step, at): DebriefEntry[] => {
    const chosen = recommendationOf(activity, step.recommendation);
    if (!chosen) return [];
    const earned = stepPoints(points, sharesOf(activity, step), take);
    const lost = most - earned;
    const instead = chosen.worth === 'best' ? undefined : bestInstead(activity, plan, step);
    return [
      {
        moves: axes.length + at,
        title: text('room.step', { number: number(at + 1), count: number(take) }),
        chosen: [...chosen.text, ` ${plannedWords(activity, step, text)}.`],
        verdict: chosen.worth === 'weak' ? 'wrong' : verdictOf(earned / most),
        ...(lost > 1e-9 && { cost: text('room.cost', { points: number(Math.round(lost)) }) }),
        ...(lost > 1e-9 && {
          better: [...(instead ? [...instead.text, ` ${instead.fit ?? ''}`] : [chosen.fit ?? ''])],
        }),
        why: chosen.why,
      },
    ];
  });
}

function verdictOf(share: number): DebriefEntry['verdict'] {
  if (share > 1 - 1e-9) return 'right';
  return share > 0 ? 'partly' : 'wrong';
}
